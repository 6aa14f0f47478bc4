package io.eventtimeline.timeline.documents;

import io.eventtimeline.contracts.EventTime;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days that an event can lie on, as Elasticsearch's `date_range` takes them: always full days, since a range of
/// partial ones (`2016-07` to `2016-07`) does not find July 13. An open end stays open. It is never empty, because an
/// [EventTime] is not.
///
/// @param gte the first day; absent for an open beginning
/// @param lt the first day after it; absent for an open end
public record DayRange(@Nullable LocalDate gte, @Nullable LocalDate lt) {

    static @Nullable DayRange of(EventTime when) {
        return when.isDated() ? new DayRange(when.earliest(), when.latest()) : null;
    }
}
