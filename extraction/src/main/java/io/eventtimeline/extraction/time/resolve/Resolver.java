package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.extraction.time.Timex.Mod;
import io.eventtimeline.extraction.time.resolve.Meaning.Dated;
import io.eventtimeline.extraction.time.resolve.Meaning.Days;
import io.eventtimeline.extraction.time.resolve.Meaning.Lasting;
import io.eventtimeline.extraction.time.resolve.Meaning.Repeated;
import io.eventtimeline.extraction.time.resolve.Meaning.Several;
import io.eventtimeline.extraction.time.resolve.Meaning.Silent;
import io.eventtimeline.extraction.time.resolve.Meaning.Unplaced;
import io.eventtimeline.extraction.time.resolve.Meaning.Yearless;
import io.eventtimeline.extraction.time.resolve.TimeExpression.*;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Says what a [TimeExpression] comes to in its [Context]. One resolver reads one expression.
public final class Resolver {
    private final Context context;
    private final Parts parts;
    private final Footing footing;

    private Resolver(Context context, Parts parts) {
        this.context = context;
        this.parts = parts;
        this.footing = new Footing(context);
    }

    public static Reading read(TimeExpression expression, Parts parts, Context context) {
        var resolver = new Resolver(context, parts);
        return resolver.footing.reading(resolver.meaning(expression));
    }

    private Meaning meaning(TimeExpression expression) {
        return switch (expression) {
            case Publication publication -> dated(footing.publication());
            case Narrative narrative -> dated(footing.narrative());
            case Setting setting -> dated(base());
            case Date date -> date(date);
            case MonthDay monthDay -> monthDay(monthDay);
            case Numeric numeric -> numeric(numeric);
            case TimeExpression.Month month -> month(month);
            case Weekday weekday -> weekday(weekday);
            case SeasonOf season -> season(season);
            case Nth nth -> nth(nth);
            case Of of -> of(of);
            case Shift shift -> shifted(shift.base(), shift.n(), shift.unit(), 1);
            case Back back -> shifted(back.base(), back.n(), back.unit(), -1);
            case Quarter quarter -> quarter(quarter);
            case Decade decade -> decade(decade);
            case Century century -> century(century);
            case BeforeChrist before -> beforeChrist(before);
            case PartOfDay part -> partOfDay(part);
            case Clock clock -> clock(clock);
            case Duration duration -> duration(duration);
            case Stretch stretch -> stretch(stretch);
            case Every every -> every(every);
            case Each each -> each(each);
            case TimeExpression.Vague vague -> new Meaning.Vague(word(vague.reference()));
            case Qualified qualified -> qualified(qualified);
            case Range range -> new Several(List.of(meaning(range.from()), meaning(range.to())), true);
            case Series series ->
                new Several(series.items().stream().map(this::meaning).toList(), false);
            case Nothing nothing -> new Silent();
        };
    }

    private String word(Term term) {
        return parts.word(term).orElse("");
    }

    private static Meaning dated(Optional<Span> span) {
        return span.<Meaning>map(Dated::of).orElseGet(() -> new Unplaced("XXXX-XX-XX"));
    }

    private Optional<Span> span(TimeExpression expression) {
        return meaning(expression) instanceof Dated dated ? Optional.of(dated.span()) : Optional.empty();
    }

    private Meaning date(Date date) {
        Optional<Integer> year = parts.number(date.year()).map(this::fullYear);
        Optional<Integer> month = parts.number(date.month());
        Optional<Integer> day = parts.number(date.day());
        if (year.isEmpty()) {
            return new Silent();
        }
        try {
            if (month.isEmpty()) {
                return Dated.of(Span.year(year.get()));
            }
            return Dated.of(
                    day.isEmpty()
                            ? Span.month(year.get(), month.get())
                            : Span.day(LocalDate.of(year.get(), month.get(), day.get())));
        } catch (DateTimeException noSuchDay) {
            return new Silent();
        }
    }

    private int fullYear(int year) {
        if (year >= 100) {
            return year;
        }
        return Years.full(
                year,
                context.publication()
                        .map(span -> java.util.OptionalInt.of(span.from().getYear()))
                        .orElseGet(java.util.OptionalInt::empty));
    }

    private Meaning monthDay(MonthDay expression) {
        int month = parts.number(expression.month()).orElse(0);
        int day = parts.number(expression.day()).orElse(0);
        if (!Years.exists(month, day)) {
            return new Silent();
        }
        Optional<Integer> weekday = parts.number(expression.weekday());
        if (weekday.isPresent() && base().isPresent()) {
            Optional<Span> match = Years.onWeekday(base().get(), month, day, weekday.get());
            if (match.isPresent()) {
                footing.because("the nearest year in which the date falls on that weekday");
                return Dated.of(match.get());
            }
        }
        return yearless(month, day);
    }

    private Meaning month(TimeExpression.Month expression) {
        int month = parts.number(expression.month()).orElse(0);
        Optional<Integer> which = parts.number(expression.which());
        if (which.isEmpty()) {
            return yearless(month, 0);
        }
        return footing.publication()
                .<Meaning>map(base -> Dated.of(named(base, month, which.get())))
                .orElseGet(() -> new Yearless(month, 0, Optional.empty()));
    }

    /// "last May" is before this month and "next May" after it; "this May" is of this year.
    private static Span named(Span base, int month, int which) {
        Span here = Span.month(base.from().getYear(), month);
        Span now = base.within(Grain.MONTH);
        if (which < 0) {
            return here.from().isBefore(now.from()) ? here : here.plus(-12);
        }
        return which > 0 && !here.from().isAfter(now.from()) ? here.plus(12) : here;
    }

    private Optional<Span> base() {
        return leansOnNarrative() ? footing.narrative() : footing.publication();
    }

    private boolean leansOnNarrative() {
        return context.narrative() && context.focus().isPresent();
    }

    private Meaning yearless(int month, int day) {
        Optional<Span> base = base();
        if (base.isEmpty()) {
            footing.because("no publication date to take the year from");
            return new Yearless(month, day, Optional.empty());
        }
        if (leansOnNarrative()) {
            footing.because("the year that the text speaks of");
            return dated(Years.goingOn(base.get(), month, day));
        }
        if (base.get().grain() == Grain.YEAR) {
            footing.uncertain();
        }
        footing.because(reason());
        return dated(Years.nearest(base.get(), month, day, context.tense()));
    }

    private String reason() {
        return switch (context.tense()) {
            case PAST -> "the last before publication, because the verb is in the past";
            case FUTURE -> "the first after publication, because the verb is in the future";
            case OPEN -> "the nearest to publication, rather before than after";
        };
    }

    private Meaning numeric(Numeric numeric) {
        int first = parts.number(numeric.first()).orElse(0);
        int second = parts.number(numeric.second()).orElse(0);
        boolean dayFirst = first > 12;
        if (first <= 12 && second <= 12 && first != second) {
            footing.uncertain();
        }
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        return date(new Date(numeric.year(), constant(month), constant(day)));
    }

    private static Term constant(int number) {
        return new Term.Constant(Integer.toString(number));
    }

    private Meaning weekday(Weekday expression) {
        int number = parts.number(expression.weekday()).orElse(0);
        Optional<Integer> which = parts.number(expression.which());
        Optional<Span> base = base().filter(span -> span.grain() == Grain.DAY);
        if (base.isEmpty()) {
            footing.because("no day to take the week from");
            return new Unplaced("XXXX-WXX-" + number);
        }
        var weekday = java.time.DayOfWeek.of(number);
        if (which.isPresent()) {
            return Dated.of(Weekdays.named(base.get().from(), weekday, which.get()));
        }
        footing.because(reason());
        return Dated.of(Weekdays.nearest(base.get().from(), weekday, context.tense()));
    }

    private Meaning season(SeasonOf expression) {
        int month = Season.valueOf(word(expression.season())).firstMonth();
        int which = parts.number(expression.which()).orElse(0);
        return base().filter(base -> base.grain() != Grain.DECADE && base.grain() != Grain.CENTURY)
                .<Meaning>map(base -> Dated.of(new Span(
                        Span.month(base.from().getYear() + which, month).from(), Grain.SEASON)))
                .orElseGet(() -> new Unplaced("XXXX-" + word(expression.season())));
    }

    private Meaning nth(Nth nth) {
        Optional<Span> whole = span(nth.within());
        Optional<Integer> n = parts.number(nth.n());
        Grain unit = Grain.of(word(nth.unit())).orElseThrow();
        if (whole.isEmpty() || n.isEmpty() || n.get() == 0) {
            return new Unplaced(unit == Grain.QUARTER && n.isPresent() ? "XXXX-Q" + n.get() : "XXXX-XX-XX");
        }
        LocalDate first = unit == Grain.WEEK
                ? whole.get().from().plusDays(3)
                : whole.get().from();
        Span found = n.get() > 0
                ? new Span(first, unit).plus(n.get() - 1L)
                : new Span(whole.get().until().minusDays(1), unit).plus(n.get() + 1L);
        return found.from().isBefore(whole.get().until()) ? Dated.of(found) : new Silent();
    }

    private Meaning of(Of of) {
        Optional<Span> whole = span(of.within());
        String value = word(of.value());
        Grain unit = Grain.of(word(of.unit())).orElseThrow();
        int month = unit == Grain.SEASON
                ? Season.valueOf(value).firstMonth()
                : parts.number(of.value()).orElse(1);
        if (whole.isEmpty()) {
            return unit == Grain.SEASON ? new Unplaced("XXXX-" + value) : new Yearless(month, 0, Optional.empty());
        }
        return Dated.of(new Span(Span.month(whole.get().from().getYear(), month).from(), unit));
    }

    /// The last quarter of that number that had begun, or the coming one if the verb looks forward.
    private Meaning quarter(Quarter quarter) {
        int n = parts.number(quarter.n()).orElse(0);
        if (n < 1 || n > 4) {
            return new Silent();
        }
        Optional<Span> base = base();
        if (base.isEmpty()) {
            return new Unplaced("XXXX-Q" + n);
        }
        Span here = new Span(Span.month(base.get().from().getYear(), n * 3).from(), Grain.QUARTER);
        boolean begun = !here.from().isAfter(base.get().from());
        footing.because(reason());
        return Dated.of(begun || context.tense() == Tense.FUTURE ? here : here.plus(-4));
    }

    private Meaning shifted(TimeExpression from, Term by, Term unitTerm, int direction) {
        Optional<Quantity> n = parts.quantity(by);
        String unit = word(unitTerm);
        if (n.isEmpty()) {
            return new Silent();
        }
        if (n.get().vague() || !n.get().isWhole()) {
            return new Meaning.Vague(direction < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        Optional<Span> base = span(from);
        Grain grain = Grain.of(unit).orElse(unit.equals("fortnight") ? Grain.WEEK : Grain.DAY);
        if (base.isEmpty() || grain.isFinerThan(base.get().grain())) {
            footing.because("nothing exact enough to count from");
            return new Unplaced(unplaced(grain));
        }
        if (grain == Grain.YEAR && direction < 0 && leansOnQuarter(from)) {
            return moved(
                    footing.narrative().orElseThrow(), 4L * direction * n.get().whole());
        }
        long steps =
                Lengths.isClockUnit(unit) ? 0 : (long) direction * n.get().whole() * (unit.equals("fortnight") ? 2 : 1);
        return moved(base.get().within(grain), steps);
    }

    /// Where the text speaks of a quarter, "a year ago" is the same quarter of the year before.
    private boolean leansOnQuarter(TimeExpression from) {
        return (from instanceof Publication || from instanceof Narrative)
                && context.focus()
                        .filter(focus -> focus.span().grain() == Grain.QUARTER)
                        .isPresent();
    }

    private static Meaning moved(Span base, long steps) {
        try {
            return Dated.of(base.plus(steps));
        } catch (DateTimeException outOfCalendar) {
            return new Silent();
        }
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

    private Meaning decade(Decade decade) {
        int year = parts.number(decade.year()).orElse(0);
        return Dated.of(new Span(Span.year(year < 100 ? 1900 + year : year).from(), Grain.DECADE));
    }

    private Meaning century(Century century) {
        int n = parts.number(century.n()).orElse(0);
        return n < 1 || n > 30
                ? new Silent()
                : Dated.of(new Span(Span.year((n - 1) * 100).from(), Grain.CENTURY));
    }

    private Meaning beforeChrist(BeforeChrist before) {
        return span(before.date())
                .<Meaning>map(span ->
                        Dated.of(new Span(span.from().withYear(1 - span.from().getYear()), span.grain())))
                .orElseGet(Silent::new);
    }

    private Meaning partOfDay(PartOfDay expression) {
        String clock = "T" + word(expression.part());
        return onDay(expression.day(), clock);
    }

    private Meaning clock(Clock clock) {
        int hour = parts.number(clock.hour()).orElse(-1);
        int minute = parts.number(clock.minute()).orElse(0);
        Optional<String> half = parts.word(clock.half());
        if (half.isPresent() && hour <= 12) {
            hour = hour % 12 + (half.get().equals("pm") ? 12 : 0);
        }
        if (hour < 0 || hour > 24 || minute > 59) {
            return new Silent();
        }
        return onDay(clock.day(), "T" + Digits.padded(hour, 2) + ":" + Digits.padded(minute, 2));
    }

    private Meaning onDay(TimeExpression day, String clock) {
        Meaning meaning = meaning(day);
        return switch (meaning) {
            case Dated dated
            when dated.span().grain() == Grain.DAY -> new Dated(dated.span(), Optional.of(clock), dated.mod());
            default -> new Unplaced("XXXX-XX-XX" + clock);
        };
    }

    private Meaning duration(Duration duration) {
        return parts.quantity(duration.n())
                .<Meaning>map(
                        n -> new Lasting(Lengths.timex(n, word(duration.unit())), Optional.empty(), Optional.empty()))
                .orElseGet(Silent::new);
    }

    private Meaning stretch(Stretch stretch) {
        Optional<Quantity> n = parts.quantity(stretch.n());
        if (n.isEmpty()) {
            return new Silent();
        }
        String unit = word(stretch.unit());
        int direction = parts.number(stretch.direction()).orElse(-1);
        Optional<Span> base = span(stretch.base());
        Optional<Grain> grain = Grain.of(unit);
        String value = Lengths.timex(n.get(), unit);
        boolean placed = base.isPresent()
                && grain.isPresent()
                && n.get().isWhole()
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

    private static Optional<Days> days(Span base, Grain grain, long n) {
        LocalDate here = base.from();
        LocalDate there = switch (grain) {
            case DAY -> here.plusDays(n);
            case WEEK, WEEKEND -> here.plusWeeks(n);
            case MONTH, SEASON, QUARTER, HALF, YEAR, DECADE, CENTURY -> here.plusMonths(n * grain.months());
        };
        if (n == 0) {
            return Optional.empty();
        }
        return Optional.of(n < 0 ? new Days(there, base.until()) : new Days(here, there.plusDays(1)));
    }

    private Meaning every(Every every) {
        return parts.quantity(every.n())
                .<Meaning>map(n -> new Repeated(Lengths.timex(n, word(every.unit()))))
                .orElseGet(Silent::new);
    }

    private Meaning each(Each each) {
        int value = parts.number(each.value()).orElse(0);
        return new Repeated(
                word(each.unit()).equals("month") ? "XXXX-" + Digits.padded(value, 2) : "XXXX-WXX-" + value);
    }

    private Meaning qualified(Qualified qualified) {
        Optional<Mod> mod = parts.word(qualified.mod()).map(Mod::valueOf);
        return switch (meaning(qualified.base())) {
            case Dated dated -> new Dated(dated.span(), dated.clock(), mod);
            case Yearless yearless -> new Yearless(yearless.month(), yearless.day(), mod);
            case Lasting lasting -> new Lasting(lasting.value(), mod, lasting.days());
            case Meaning other -> other;
        };
    }
}
