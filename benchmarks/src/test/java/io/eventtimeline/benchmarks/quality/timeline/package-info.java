/// What is counted of events.
@NullMarked
package io.eventtimeline.benchmarks.quality.timeline;

import org.jspecify.annotations.NullMarked;
