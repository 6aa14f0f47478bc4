package io.eventtimeline.timeline.live;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Where a stream begins.
sealed interface Start {
    /// Clocks differ, but not by more than this.
    Duration AHEAD = Duration.ofDays(1);

    /// With what changes from now on.
    record Now() implements Start {}

    /// With everything that is there.
    record Beginning() implements Start {}

    /// Behind an event of an earlier stream.
    ///
    /// @param place of the event
    /// @param at when it was sent
    record Resume(Place place, Instant at) implements Start {}

    /// What [Place#id] wrote, or `beginning`; nothing for anything else.
    static Optional<Start> parse(String eventId, Instant now) {
        if (eventId.equals("beginning")) {
            return Optional.of(new Beginning());
        }
        String[] parts = eventId.split(";", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            Place place = new Place(parts[1], Offsets.parse(parts[0]));
            Instant at = Instant.ofEpochSecond(Long.parseLong(parts[2]));
            return at.isAfter(now.plus(AHEAD)) ? Optional.empty() : Optional.of(new Resume(place, at));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            return Optional.empty();
        }
    }
}
