package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.PublicationDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a date lies, seen from the day of publication.
enum Age {
    /// After the publication day, or from it on: "over the next four years".
    AHEAD,
    /// The publication day itself.
    TODAY,
    /// A period that the publication day lies in: "this year".
    UNDER_WAY,
    WITHIN_A_WEEK,
    WITHIN_TWO_MONTHS,
    WITHIN_A_YEAR,
    OLDER,
    /// No publication date, or no day is known.
    UNKNOWN;

    private static final int WEEK = 7;
    private static final int TWO_MONTHS = 60;
    private static final int YEAR = 366;

    static Age of(EventTime when, @Nullable PublicationDate published) {
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        if (published == null || earliest == null || latest == null) {
            return UNKNOWN;
        }
        LocalDate day = published.firstDay();
        boolean more = latest.isAfter(day.plusDays(1));
        if (earliest.isAfter(day) || (earliest.equals(day) && more)) {
            return AHEAD;
        }
        if (latest.isAfter(day)) {
            return latest.equals(earliest.plusDays(1)) ? TODAY : UNDER_WAY;
        }
        if (!latest.isBefore(day.minusDays(WEEK))) {
            return WITHIN_A_WEEK;
        }
        if (!latest.isBefore(day.minusDays(TWO_MONTHS))) {
            return WITHIN_TWO_MONTHS;
        }
        return latest.isBefore(day.minusDays(YEAR)) ? OLDER : WITHIN_A_YEAR;
    }
}
