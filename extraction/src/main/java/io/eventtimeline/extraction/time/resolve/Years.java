package io.eventtimeline.extraction.time.resolve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/// Which year a date without one belongs to: of "July 13" in August 2016, this July's.
///
/// Past tense looks back and future tense forward. Without either the nearest is taken, with a preference for the past:
/// news tells what has happened.
final class Years {
    /// Farther away than this, a date is told with its year: the other candidate is nearer, and meant.
    private static final int FARTHEST_MONTHS = 8;

    /// A story seldom goes on by more months than this.
    private static final int LONGEST_STEP = 6;

    private Years() {}

    /// Whether there is such a day in any year.
    static boolean exists(int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.Month.of(month).maxLength();
    }

    private static Optional<Span> day(int year, int month, int day) {
        if (month == 2 && day == 29 && !Year.isLeap(year)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Span.day(LocalDate.of(year, month, day)));
        } catch (DateTimeException outOfCalendar) {
            return Optional.empty();
        }
    }

    /// The month (day 0) or day nearest to the base in the way that the tense points.
    static Optional<Span> nearest(Span base, int month, int day, Tense tense) {
        return nearest(base, year -> day == 0 ? Optional.of(Span.month(year, month)) : day(year, month, day), tense);
    }

    /// The day of this number in the base's month, or in the nearest month that has one on the side of the tense.
    static Optional<Span> nearestInMonths(Span base, int day, Tense tense) {
        int step = tense.isFuture() ? 1 : -1;
        for (int months = 0; months <= 2; months++) {
            LocalDate month = base.from().withDayOfMonth(1).plusMonths((long) step * months);
            Optional<Span> span = day(month.getYear(), month.getMonthValue(), day);
            if (span.filter(found -> overlap(found, base) || found.from().isBefore(base.from()) == (step < 0))
                    .isPresent()) {
                return span;
            }
        }
        return Optional.empty();
    }

    /// A feast has its own name: nobody who met "at Easter" means the coming one.
    static Optional<Span> nearest(Span base, Yearly feast, Tense tense) {
        Optional<Span> nearest = nearest(base, feast::of, tense);
        boolean ahead = nearest.filter(span -> span.from().isAfter(base.from())).isPresent();
        return ahead && tense.isPast()
                ? nearest.flatMap(span -> feast.of(span.from().getYear() - 1))
                : nearest;
    }

    private static Optional<Span> nearest(Span base, IntFunction<Optional<Span>> yearly, Tense tense) {
        Optional<Span> past = Optional.empty();
        Optional<Span> future = Optional.empty();
        int year = base.from().getYear();
        for (int candidate = year - 4; candidate <= year + 4; candidate++) {
            Optional<Span> span = yearly.apply(candidate);
            if (span.isEmpty()) {
                continue;
            }
            if (overlap(span.get(), base)) {
                return span;
            }
            if (span.get().from().isBefore(base.from())) {
                past = span;
            } else if (future.isEmpty()) {
                future = span;
            }
        }
        boolean forward = tense.isFuture() || (tense == Tense.OPEN && isFartherThan(FARTHEST_MONTHS, base, past));
        Optional<Span> chosen = forward ? future : past;
        Optional<Span> other = forward ? past : future;
        return tense != Tense.SURELY_PAST
                        && tense != Tense.SURELY_FUTURE
                        && isFartherThan(FARTHEST_MONTHS, base, chosen)
                        && !isFartherThan(12 - FARTHEST_MONTHS, base, other)
                ? other
                : chosen;
    }

    private static boolean isFartherThan(int months, Span base, Optional<Span> span) {
        return span.isEmpty() || Math.abs(base.monthsAfter(span.get())) > months;
    }

    private static boolean overlap(Span one, Span other) {
        return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
    }

    /// The year nearest to the base in which the date falls on the weekday.
    static Optional<Span> onWeekday(Span base, int month, int day, int weekday) {
        int year = base.from().getYear();
        for (int distance = 0; distance <= 6; distance++) {
            for (int candidate : new int[] {year - distance, year + distance}) {
                Optional<Span> span = day(candidate, month, day);
                if (span.isPresent() && span.get().from().getDayOfWeek().getValue() == weekday) {
                    return span;
                }
            }
        }
        return Optional.empty();
    }

    /// In a narrative, time goes on: the first such date that is not long before the date the text spoke of last.
    static Optional<Span> goingOn(Span focus, int month, int day) {
        int year = focus.from().getYear();
        if (focus.grain() == Grain.YEAR) {
            return day == 0 ? Optional.of(Span.month(year, month)) : day(year, month, day);
        }
        int ahead = Math.floorMod(month - focus.from().getMonthValue(), 12);
        int months = ahead > LONGEST_STEP ? ahead - 12 : ahead;
        int chosen = focus.from().plusMonths(months).getYear();
        return day == 0 ? Optional.of(Span.month(chosen, month)) : day(chosen, month, day);
    }

    /// `'98` near 2016 is 1998, `'16` is 2016: within eighty years before and twenty after.
    static int full(int twoDigits, OptionalInt near) {
        int base = near.orElse(2010);
        int century = Math.floorDiv(base, 100) * 100;
        int year = century + twoDigits;
        if (year > base + 20) {
            return year - 100;
        }
        return year < base - 79 ? year + 100 : year;
    }
}
