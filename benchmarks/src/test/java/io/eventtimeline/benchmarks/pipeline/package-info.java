/// The articles that are sent are what the figures say they are.
@NullMarked
package io.eventtimeline.benchmarks.pipeline;

import org.jspecify.annotations.NullMarked;
