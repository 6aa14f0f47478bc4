/// What is counted of events.
@NullMarked
package io.eventtimeline.benchmarks.quality.event;

import org.jspecify.annotations.NullMarked;
