package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.extraction.time.resolve.Meaning.Dated;
import io.eventtimeline.extraction.time.resolve.Meaning.Days;
import io.eventtimeline.extraction.time.resolve.Meaning.Lasting;
import io.eventtimeline.extraction.time.resolve.Meaning.Silent;
import io.eventtimeline.extraction.time.resolve.Meaning.Unplaced;
import io.eventtimeline.extraction.time.resolve.Meaning.Yearless;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Narrative;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Nth;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Of;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Publication;
import io.eventtimeline.extraction.time.resolve.TimeExpression.SameDay;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Stretch;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Expressions that are counted from another span: "three days ago", "the first half of 2014", "the past three weeks".
final class Moves {
    /// EDTF writes years in four digits; what lies beyond is geology.
    private static final int LAST_YEAR = 9999;

    /// No stretch of time that ends today is longer in the news.
    private static final int LONGEST_STRETCH = 9999;

    private final Situation situation;

    Moves(Situation situation) {
        this.situation = situation;
    }

    Meaning nth(Nth nth, Optional<Span> whole) {
        Optional<Integer> n = situation.parts().number(nth.n());
        Grain unit = Grain.of(situation.word(nth.unit())).orElseThrow();
        if (whole.isEmpty() || n.isEmpty() || n.get() == 0) {
            return new Unplaced(unit == Grain.QUARTER && n.isPresent() ? "XXXX-Q" + n.get() : "XXXX-XX-XX");
        }
        LocalDate first = unit == Grain.WEEK
                ? whole.get().from().plusDays(3)
                : whole.get().from();
        LocalDate last = whole.get().until().minusDays(unit == Grain.WEEK ? 4 : 1);
        Span found = n.get() > 0 ? new Span(first, unit).plus(n.get() - 1L) : new Span(last, unit).plus(n.get() + 1L);
        return found.from().isBefore(whole.get().until()) ? Dated.of(found) : new Silent();
    }

    Meaning of(Of of, Optional<Span> whole) {
        String value = situation.word(of.value());
        Grain unit = Grain.of(situation.word(of.unit())).orElseThrow();
        int number = unit == Grain.SEASON
                ? Season.valueOf(value).firstMonth()
                : situation.parts().number(of.value()).orElse(1);
        if (whole.isEmpty()) {
            return partOfUnknown(unit, value);
        }
        Span part = partOf(whole.get(), unit, number);
        return whole.get().contains(part.from()) || unit != Grain.DAY ? Dated.of(part) : new Silent();
    }

    /// The 5th day of a week, the 8th month of a year, the 31st of a month.
    private static Span partOf(Span whole, Grain unit, int number) {
        return unit == Grain.DAY
                ? Span.day(whole.from().plusDays(number - 1L))
                : new Span(Span.month(whole.from().getYear(), number).from(), unit);
    }

    private static Meaning partOfUnknown(Grain unit, String value) {
        return switch (unit) {
            case DAY -> new Unplaced("XXXX-WXX-" + value);
            case MONTH -> new Yearless(Integer.parseInt(value), 0, Optional.empty());
            default -> new Unplaced("XXXX-" + value);
        };
    }

    /// @param base what `from` came to
    /// @param direction 1 for later, -1 for earlier
    Meaning shifted(TimeExpression from, Optional<Span> base, Term by, Term unitTerm, int direction) {
        Optional<Quantity> n = situation.parts().quantity(by);
        String unit = situation.word(unitTerm);
        if (n.isEmpty()) {
            return new Silent();
        }
        if (n.get().hasHalf() && unit.equals("year")) {
            return base.map(span -> span.within(Grain.MONTH))
                    .map(month -> moved(month, direction * Math.round(n.get().amount() * 12)))
                    .orElseGet(() -> new Unplaced("XXXX-XX"));
        }
        if (n.get().vague() || !n.get().isWhole()) {
            return new Meaning.Vague(direction < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        Grain grain = Grain.of(unit).orElse(unit.equals("fortnight") ? Grain.WEEK : Grain.DAY);
        if (base.isEmpty() || grain.isFinerThan(base.get().grain())) {
            situation.footing().because("nothing exact enough to count from");
            return new Unplaced(unplaced(grain));
        }
        if (grain == Grain.YEAR && direction < 0 && n.get().whole() == 1 && leansOnQuarter(from)) {
            return moved(
                    situation
                            .footing()
                            .told(situation.context().spoken().quarter())
                            .orElseThrow(),
                    -4L);
        }
        long steps =
                Lengths.isClockUnit(unit) ? 0 : (long) direction * n.get().whole() * (unit.equals("fortnight") ? 2 : 1);
        return moved(base.get().within(grain), steps);
    }

    /// Where the text reports on a quarter, "a year ago" is the same quarter of the year before.
    private boolean leansOnQuarter(TimeExpression from) {
        return (from instanceof Publication || from instanceof Narrative)
                && situation.context().spoken().quarter().isPresent();
    }

    private static Meaning moved(Span base, long steps) {
        try {
            Span moved = base.plus(steps);
            return Math.abs(moved.from().getYear()) > LAST_YEAR ? new Silent() : Dated.of(moved);
        } catch (DateTimeException outOfCalendar) {
            return new Silent();
        }
    }

    /// "ten years ago today" is a day, and not the year.
    Meaning sameDay(SameDay same, Optional<Span> day) {
        Optional<Integer> n = situation.parts().number(same.n());
        Optional<Grain> unit = Grain.of(situation.word(same.unit()));
        if (day.isEmpty() || n.isEmpty() || unit.isEmpty() || Math.abs(n.get()) > LONGEST_STRETCH) {
            return new Unplaced("XXXX-XX-XX");
        }
        return Dated.of(Span.day(moved(day.get().from(), unit.get(), -(long) n.get())));
    }

    private static String unplaced(Grain grain) {
        return switch (grain) {
            case DAY -> "XXXX-XX-XX";
            case WEEK, WEEKEND -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON, HALF, YEAR, DECADE, CENTURY -> "XXXX";
        };
    }

    Meaning stretch(Stretch stretch, Optional<Span> base) {
        Optional<Quantity> n = situation.parts().quantity(stretch.n());
        if (n.isEmpty()) {
            return new Silent();
        }
        String unit = situation.word(stretch.unit());
        int direction = situation.parts().number(stretch.direction()).orElse(-1);
        Optional<Grain> grain = Grain.of(unit);
        String value = Lengths.timex(n.get(), unit);
        boolean placed = base.isPresent()
                && grain.isPresent()
                && n.get().isWhole()
                && n.get().whole() <= LONGEST_STRETCH
                && !grain.get().isFinerThan(base.get().grain());
        return new Lasting(
                value,
                Optional.empty(),
                placed
                        ? days(
                                base.get(),
                                grain.get(),
                                (long) direction * n.get().whole())
                        : Optional.empty());
    }

    private static LocalDate moved(LocalDate day, Grain unit, long n) {
        return switch (unit) {
            case DAY -> day.plusDays(n);
            case WEEK, WEEKEND -> day.plusWeeks(n);
            case MONTH, SEASON, QUARTER, HALF, YEAR, DECADE, CENTURY -> day.plusMonths(n * unit.months());
        };
    }

    private static Optional<Days> days(Span base, Grain grain, long n) {
        LocalDate here = base.from();
        LocalDate there = moved(here, grain, n);
        if (n == 0 || Math.abs(there.getYear()) > LAST_YEAR) {
            return Optional.empty();
        }
        return Optional.of(n < 0 ? new Days(there, base.until()) : new Days(here, there.plusDays(1)));
    }
}
