package io.eventtimeline.timeline.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether a stream can go on where an earlier one was.
final class Resumption {
    private Resumption() {}

    /// Why it cannot; nothing if it can.
    ///
    /// @param current the topic as it is
    /// @param beginning its first offsets
    /// @param end its last; ahead of `current` where this process is a moment behind the one that gave the id
    static Optional<String> refusal(
            Start.Resume wanted, Place current, Offsets beginning, Offsets end, Instant now, Duration within) {
        Offsets offsets = wanted.place().offsets();
        if (!wanted.place().topicId().equals(current.topicId()) || offsets.partitions() != end.partitions()) {
            return Optional.of("the id is of another topic: the timeline was made anew");
        }
        if (wanted.at().plus(within).isBefore(now)) {
            return Optional.of(
                    "the id is older than " + within.toDays() + " days: what was retracted since may be forgotten");
        }
        if (!offsets.isAtLeast(beginning)) {
            return Optional.of("what came next is no longer kept");
        }
        return end.isAtLeast(offsets) ? Optional.empty() : Optional.of("the id is of a time that has not come");
    }
}
