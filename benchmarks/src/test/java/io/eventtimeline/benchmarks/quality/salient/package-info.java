/// What is counted of events.
@NullMarked
package io.eventtimeline.benchmarks.quality.salient;

import org.jspecify.annotations.NullMarked;
