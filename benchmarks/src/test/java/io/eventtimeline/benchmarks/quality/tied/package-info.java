/// What is counted of events.
@NullMarked
package io.eventtimeline.benchmarks.quality.tied;

import org.jspecify.annotations.NullMarked;
