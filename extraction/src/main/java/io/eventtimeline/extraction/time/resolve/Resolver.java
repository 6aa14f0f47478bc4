package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.extraction.time.resolve.Meaning.Dated;
import io.eventtimeline.extraction.time.resolve.Meaning.Lasting;
import io.eventtimeline.extraction.time.resolve.Meaning.Repeated;
import io.eventtimeline.extraction.time.resolve.Meaning.Several;
import io.eventtimeline.extraction.time.resolve.Meaning.Silent;
import io.eventtimeline.extraction.time.resolve.Meaning.Unplaced;
import io.eventtimeline.extraction.time.resolve.Meaning.Yearless;
import io.eventtimeline.extraction.time.resolve.TimeExpression.*;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Says what a [TimeExpression] comes to in its [Context]. One resolver reads one expression.
public final class Resolver {
    /// "2016-07" is no range of years.
    private static final int LONGEST_RANGE = 60;

    private final Situation situation;
    private final Choices choices;
    private final Moves moves;

    private Resolver(Situation situation) {
        this.situation = situation;
        this.choices = new Choices(situation);
        this.moves = new Moves(situation);
    }

    public static Reading read(TimeExpression expression, Parts parts, Context context) {
        var footing = new Footing(context);
        var resolver = new Resolver(new Situation(context, parts, footing));
        return footing.reading(resolver.meaning(expression));
    }

    private Meaning meaning(TimeExpression expression) {
        return switch (expression) {
            case Publication publication -> Situation.dated(situation.publication());
            case Narrative narrative -> Situation.dated(situation.narrative());
            case Setting setting -> Situation.dated(situation.setting());
            case Date date -> date(date);
            case MonthDay monthDay -> choices.monthDay(monthDay);
            case Numeric numeric -> numeric(numeric);
            case TimeExpression.Month month -> choices.month(month);
            case Weekday weekday -> choices.weekday(weekday);
            case Weekend weekend -> choices.weekend();
            case Feast feast -> feast(feast);
            case NthWeekday feast -> nthWeekday(feast);
            case Easter easter ->
                situation
                        .parts()
                        .number(easter.days())
                        .<Meaning>map(days -> choices.feast(new Yearly.Easter(days), easter.year()))
                        .orElseGet(Silent::new);
            case Towards towards -> towards(towards);
            case Beside beside -> Situation.dated(situation.beside());
            case ReportedQuarter quarter -> moves.reportedQuarter(quarter.year().flatMap(this::span));
            case Ancient ancient -> ancient(ancient);
            case InHistory inHistory -> situation.isHistory() ? meaning(inHistory.base()) : new Silent();
            case SeasonOf season -> choices.season(season);
            case Nth nth -> moves.nth(nth, span(nth.within()));
            case Of of -> moves.of(of, span(of.within()));
            case Shift shift -> moves.shifted(shift.base(), span(shift.base()), shift.n(), shift.unit(), 1);
            case Back back -> moves.shifted(back.base(), span(back.base()), back.n(), back.unit(), -1);
            case SameDay same -> moves.sameDay(same, span(same.day()));
            case Quarter quarter -> choices.quarter(quarter);
            case Decade decade -> decade(decade);
            case AnnoDomini year -> year(situation.parts().number(year.year()));
            case NextYearIn next ->
                year(situation
                        .parts()
                        .number(next.year())
                        .flatMap(year -> situation
                                .parts()
                                .number(next.digits())
                                .map(digits -> year + Math.floorMod(digits - year - 1, 100) + 1)
                                .filter(end -> end - year <= LONGEST_RANGE)));
            case Century century -> century(century);
            case BeforeChrist before -> beforeChrist(before);
            case PartOfDay part -> partOfDay(part);
            case Clock clock -> clock(clock);
            case Duration duration -> duration(duration);
            case Stretch stretch -> moves.stretch(stretch, span(stretch.base()));
            case Every every -> every(every);
            case Each each -> each(each);
            case TimeExpression.Vague vague -> new Meaning.Vague(situation.word(vague.reference()));
            case Qualified qualified -> qualified(qualified);
            case Range range -> new Several(List.of(meaning(range.from()), meaning(range.to())), true);
            case Series series ->
                new Several(series.items().stream().map(this::meaning).toList(), false);
            case Nothing nothing -> new Silent();
        };
    }

    private Optional<Span> span(TimeExpression expression) {
        return meaning(expression) instanceof Dated dated ? Optional.of(dated.span()) : Optional.empty();
    }

    private Meaning date(Date date) {
        Optional<Integer> year = situation.parts().number(date.year()).map(this::fullYear);
        Optional<Integer> month = situation.parts().number(date.month());
        Optional<Integer> day = situation.parts().number(date.day());
        if (year.isEmpty() || year.get() > 9999) {
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

    private static Meaning year(Optional<Integer> year) {
        return year.filter(number -> number > 0 && number <= 9999)
                .<Meaning>map(number -> Dated.of(Span.year(number)))
                .orElseGet(Silent::new);
    }

    private int fullYear(int year) {
        if (year >= 100) {
            return year;
        }
        return Years.full(
                year,
                situation
                        .context()
                        .publication()
                        .map(span -> OptionalInt.of(span.from().getYear()))
                        .orElseGet(OptionalInt::empty));
    }

    private Meaning numeric(Numeric numeric) {
        int first = situation.parts().number(numeric.first()).orElse(0);
        int second = situation.parts().number(numeric.second()).orElse(0);
        NumberOrder order = situation.context().order();
        boolean open = first <= 12 && second <= 12 && first != second;
        boolean dayFirst = open ? order == NumberOrder.DAY_FIRST : first > 12;
        if (open) {
            situation.footing().because(reason(order));
        }
        if (open && order == NumberOrder.OPEN) {
            situation.footing().uncertain();
        }
        int month = dayFirst ? second : first;
        int day = dayFirst ? first : second;
        return date(new Date(numeric.year(), constant(month), constant(day)));
    }

    private static String reason(NumberOrder order) {
        return switch (order) {
            case DAY_FIRST -> "the day first, as other dates of the text are written";
            case MONTH_FIRST -> "the month first, as other dates of the text are written";
            case OPEN -> "the month first, as in America: nothing in the text says which";
        };
    }

    private static Term constant(int number) {
        return new Term.Constant(Integer.toString(number));
    }

    private Meaning towards(Towards towards) {
        return situation
                .parts()
                .number(towards.which())
                .map(sign -> sign < 0 ? Tense.SURELY_PAST : sign > 0 ? Tense.FUTURE : Tense.OPEN)
                .map(tense -> new Resolver(situation.towards(tense)))
                .orElse(this)
                .meaning(towards.base());
    }

    private Meaning feast(Feast expression) {
        var feast = new Yearly.Fixed(
                situation.parts().number(expression.month()).orElse(1),
                situation.parts().number(expression.day()).orElse(1));
        return choices.feast(feast, expression.year());
    }

    private Meaning nthWeekday(NthWeekday expression) {
        Parts parts = situation.parts();
        var feast = new Yearly.NthWeekday(
                parts.number(expression.n()).orElse(1),
                DayOfWeek.of(parts.number(expression.weekday()).orElse(1)),
                parts.number(expression.month()).orElse(1),
                parts.number(expression.days()).orElse(0));
        return choices.feast(feast, expression.year());
    }

    /// "in 490" where the text has told of 491 BC; elsewhere such a number is none.
    private Meaning ancient(Ancient ancient) {
        Optional<Span> before = situation.setting().filter(span -> span.from().getYear() <= 0);
        Optional<Integer> year = situation.parts().number(ancient.year());
        if (!situation.isHistory() || before.isEmpty() || year.isEmpty() || year.get() < 1) {
            return new Silent();
        }
        situation.footing().because("the years told of are before Christ");
        return Dated.of(Span.year(1 - year.get()));
    }

    private Meaning decade(Decade decade) {
        int year = situation.parts().number(decade.year()).orElse(0);
        return Dated.of(new Span(Span.year(year < 100 ? 1900 + year : year).from(), Grain.DECADE));
    }

    private Meaning century(Century century) {
        int n = situation.parts().number(century.n()).orElse(0);
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
        String clock = "T" + situation.word(expression.part());
        return onDay(expression.day(), clock);
    }

    private Meaning clock(Clock clock) {
        int written = situation.parts().number(clock.hour()).orElse(-1);
        boolean joined = written >= 100;
        int hour = joined ? written / 100 : written;
        int minute = joined
                ? written % 100
                : situation.parts().number(clock.minute()).orElse(0);
        Optional<String> half = situation.parts().word(clock.half());
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
        return situation
                .parts()
                .quantity(duration.n())
                .<Meaning>map(n -> new Lasting(
                        Lengths.timex(n, situation.word(duration.unit())), Optional.empty(), Optional.empty()))
                .orElseGet(Silent::new);
    }

    private Meaning every(Every every) {
        return situation
                .parts()
                .quantity(every.n())
                .<Meaning>map(n -> new Repeated(Lengths.timex(n, situation.word(every.unit()))))
                .orElseGet(Silent::new);
    }

    private Meaning each(Each each) {
        int value = situation.parts().number(each.value()).orElse(0);
        boolean month = situation.word(each.unit()).equals("month");
        String part = situation.parts().word(each.part()).map("T"::concat).orElse("");
        return new Repeated((month ? "XXXX-" + Digits.padded(value, 2) : "XXXX-WXX-" + value) + part);
    }

    private Meaning qualified(Qualified qualified) {
        Optional<Mod> mod = situation.parts().word(qualified.mod()).map(Mod::valueOf);
        return switch (meaning(qualified.base())) {
            case Dated dated -> new Dated(dated.span(), dated.clock(), mod);
            case Yearless yearless -> new Yearless(yearless.month(), yearless.day(), mod);
            case Lasting lasting -> new Lasting(lasting.value(), mod, lasting.days());
            case Meaning other -> other;
        };
    }
}
