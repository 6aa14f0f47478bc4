/// Training and measuring the weights by which `extraction.dating` chooses an event's date.
///
/// Start with [io.eventtimeline.benchmarks.dating.TrainDatingCommand].
@NullMarked
package io.eventtimeline.benchmarks.dating;

import org.jspecify.annotations.NullMarked;
