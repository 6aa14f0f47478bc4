/// What is printed.
@NullMarked
package io.eventtimeline.benchmarks.quality.report;

import org.jspecify.annotations.NullMarked;
