package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.EventTime;
import java.time.temporal.ChronoUnit;

/// How long the time is that an expression names.
enum Grain {
    DAY,
    /// "last week", "in July", "in the second quarter"
    MONTHS,
    YEAR,
    LONGER,
    /// "since 2009", "July 13" in an article of no year: no beginning or no end is known.
    OPEN;

    private static final int DAYS_OF_MONTHS = 190;
    private static final int DAYS_OF_A_YEAR = 366;

    static Grain of(EventTime when) {
        if (when.earliest() == null || when.latest() == null) {
            return OPEN;
        }
        long days = ChronoUnit.DAYS.between(when.earliest(), when.latest());
        if (days <= 1) {
            return DAY;
        }
        if (days <= DAYS_OF_MONTHS) {
            return MONTHS;
        }
        return days <= DAYS_OF_A_YEAR ? YEAR : LONGER;
    }
}
