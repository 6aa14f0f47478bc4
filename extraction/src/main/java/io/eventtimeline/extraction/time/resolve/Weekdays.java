package io.eventtimeline.extraction.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// Which week a weekday belongs to: of "Friday" in an article of a Monday, last week's if something happened.
final class Weekdays {
    private Weekdays() {}

    static Span nearest(LocalDate base, DayOfWeek weekday, Tense tense) {
        return Span.day(
                switch (tense) {
                    case SURELY_PAST, PAST, OPEN -> base.with(TemporalAdjusters.previousOrSame(weekday));
                    case FUTURE, SURELY_FUTURE -> base.with(TemporalAdjusters.nextOrSame(weekday));
                });
    }

    /// "last Friday", "this Friday", "next Friday".
    static Span named(LocalDate base, DayOfWeek weekday, int which) {
        return Span.day(
                switch (Integer.signum(which)) {
                    case -1 -> base.with(TemporalAdjusters.previous(weekday));
                    case 1 -> base.with(TemporalAdjusters.next(weekday));
                    default ->
                        base.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .with(TemporalAdjusters.nextOrSame(weekday));
                });
    }
}
