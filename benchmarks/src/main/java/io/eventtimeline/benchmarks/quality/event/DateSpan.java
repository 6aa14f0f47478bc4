package io.eventtimeline.benchmarks.quality.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// The days that a date means, however it is spelled: `2009-W51` is `2009-12-14/2009-12-20`, and `BC0044` is
/// the year -0043 of astronomers. Qualifiers and clock times are passed over.
///
/// @param until the first day after it
/// @param words of what is no date: it is only the same as itself
public record DateSpan(Day from, Day until, String words) {
    private static final Day NEVER = new Day(0, 0, 0);

    /// Year, month and day, in this order; before year 1 no calendar is asked whether the day exists.
    public record Day(int year, int month, int day) implements Comparable<Day> {
        private static final Comparator<Day> ORDER =
                Comparator.comparingInt(Day::year).thenComparingInt(Day::month).thenComparingInt(Day::day);

        static Day of(LocalDate date) {
            return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }

        /// The first day of the month that comes so many months after that one.
        static Day ofMonth(int year, int month, int later) {
            int months = year * 12 + month - 1 + later;
            return new Day(Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1, 1);
        }

        @Override
        public int compareTo(Day other) {
            return ORDER.compare(this, other);
        }
    }

    static DateSpan of(String written) {
        try {
            int slash = written.indexOf('/');
            if (slash < 0) {
                return DateForms.read(written).orElseGet(() -> ofWords(written));
            }
            Optional<DateSpan> from = DateForms.read(written.substring(0, slash));
            Optional<DateSpan> until = DateForms.read(written.substring(slash + 1));
            return from.isPresent() && until.isPresent()
                    ? between(from.get().from, until.get().until)
                    : ofWords(written);
        } catch (DateTimeException e) {
            return ofWords(written);
        }
    }

    static DateSpan between(Day from, Day until) {
        return new DateSpan(from, until, "");
    }

    /// False also where one of them is absent.
    public static boolean areSame(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && of(one.get()).equals(of(other.get()));
    }

    boolean isDate() {
        return words.isEmpty();
    }

    private static DateSpan ofWords(String words) {
        return new DateSpan(NEVER, NEVER, words);
    }
}
