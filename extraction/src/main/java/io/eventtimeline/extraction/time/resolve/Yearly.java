package io.eventtimeline.extraction.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// A day that comes once a year, often on another date each year.
sealed interface Yearly {
    Span in(int year);

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
