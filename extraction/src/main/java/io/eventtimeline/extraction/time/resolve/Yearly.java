package io.eventtimeline.extraction.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// A day that comes once a year, often on another date each year.
sealed interface Yearly {
    /// Feasts of our calendar have no earlier years, and its years have four digits.
    int FIRST_YEAR = 1;

    int LAST_YEAR = 9999;

    /// @param year from [#FIRST_YEAR] to [#LAST_YEAR]
    Span in(int year);

    /// The same, or nothing for other years.
    default Optional<Span> of(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR ? Optional.empty() : Optional.of(in(year));
    }

    record Fixed(int month, int day) implements Yearly {
        @Override
        public Span in(int year) {
            return Span.day(LocalDate.of(year, month, day));
        }
    }

    /// The fourth Thursday of November, the last Monday of May (n is -1), the day after the first Monday of November.
    record NthWeekday(int n, DayOfWeek weekday, int month, int daysAfter) implements Yearly {
        @Override
        public Span in(int year) {
            return Span.day(LocalDate.of(year, month, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(n, weekday))
                    .plusDays(daysAfter));
        }
    }

    /// So many days after Easter Sunday of the western churches; before it, if negative: Good Friday is -2.
    record Easter(int daysAfter) implements Yearly {
        @Override
        public Span in(int year) {
            return Span.day(sunday(year).plusDays(daysAfter));
        }

        /// The Gregorian computus in the form of Meeus, Jones and Butcher ("Astronomical Algorithms", 1991, chapter 8).
        private static LocalDate sunday(int year) {
            int golden = year % 19;
            int century = year / 100;
            int inCentury = year % 100;
            int correction = (8 * century + 13) / 25;
            int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
            int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
            int late = (golden + 11 * epact + 22 * weekday) / 451;
            int days = epact + weekday - 7 * late + 114;
            return LocalDate.of(year, days / 31, days % 31 + 1);
        }
    }
}
