/// The few events that matter in a text, with their dates.
@NullMarked
package io.eventtimeline.benchmarks.quality.salient;

import org.jspecify.annotations.NullMarked;
