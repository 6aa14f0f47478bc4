package io.eventtimeline.extraction.time.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What an expression came to.
public sealed interface Meaning {
    /// A span of the calendar.
    ///
    /// @param clock `T18:00` or a part of the day, `TMO`
    record Dated(Span span, Optional<String> clock, Optional<Mod> mod) implements Meaning {
        static Dated of(Span span) {
            return new Dated(span, Optional.empty(), Optional.empty());
        }

        /// "Monday night", "10 p.m. on Monday", "late on Monday": a morning told after it is the next day's.
        public boolean isLate() {
            boolean end = mod.filter(Mod.END::equals).isPresent();
            return end
                    || clock.filter(time -> time.startsWith("TNI") || time.startsWith("TEV") || isEvening(time))
                            .isPresent();
        }

        private static boolean isEvening(String time) {
            return Character.isDigit(time.charAt(1)) && time.compareTo("T18") >= 0;
        }
    }

    /// A month or a day of a month of a year that is not known.
    record Yearless(int month, int day, Optional<Mod> mod) implements Meaning {}

    /// A date of which nothing can be placed: "yesterday" in an article without a publication date.
    record Unplaced(String value) implements Meaning {}

    /// A length of time; with the days it covers if its end is known.
    record Lasting(String value, Optional<Mod> mod, Optional<Days> days) implements Meaning {}

    record Repeated(String value) implements Meaning {}

    record Vague(String reference) implements Meaning {}

    /// Several dates that one rule found together; a range, if the first and last are its ends.
    record Several(List<Meaning> items, boolean range) implements Meaning {}

    record Silent() implements Meaning {}

    /// From one day to before another.
    record Days(LocalDate from, LocalDate until) {
        public Days {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException(from + " is not before " + until);
            }
        }
    }
}
