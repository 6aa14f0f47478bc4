package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.extraction.time.resolve.Meaning.Dated;
import io.eventtimeline.extraction.time.resolve.Meaning.Lasting;
import io.eventtimeline.extraction.time.resolve.Meaning.Repeated;
import io.eventtimeline.extraction.time.resolve.Meaning.Several;
import io.eventtimeline.extraction.time.resolve.Meaning.Silent;
import io.eventtimeline.extraction.time.resolve.Meaning.Unplaced;
import io.eventtimeline.extraction.time.resolve.Meaning.Yearless;
import io.eventtimeline.extraction.time.resolve.TimeExpression.*;
import java.util.List;
import java.util.Optional;

/// Says what a [TimeExpression] comes to in its [Context]. One resolver reads one expression.
public final class Resolver {
    private final Situation situation;
    private final Figures figures;
    private final Choices choices;
    private final Feasts feasts;
    private final Quarters quarters;
    private final Clocks clocks;
    private final Amounts amounts;
    private final Moves moves;

    private Resolver(Situation situation) {
        this.situation = situation;
        this.figures = new Figures(situation);
        this.choices = new Choices(situation);
        this.feasts = new Feasts(situation);
        this.quarters = new Quarters(situation);
        this.clocks = new Clocks(situation);
        this.amounts = new Amounts(situation);
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
            case Date date -> figures.date(date);
            case MonthDay monthDay -> choices.monthDay(monthDay);
            case TimeExpression.DayOfMonth day -> choices.dayOfMonth(day);
            case Numeric numeric -> figures.numeric(numeric);
            case TimeExpression.Month month -> choices.month(month);
            case Weekday weekday -> choices.weekday(weekday);
            case Weekend weekend -> choices.weekend();
            case Feast feast -> feasts.fixed(feast);
            case NthWeekday feast -> feasts.nthWeekday(feast);
            case Easter easter -> feasts.easter(easter);
            case Towards towards -> towards(towards);
            case Before before -> before(before);
            case TimeExpression.MorningAfter morning -> Situation.dated(situation.beside());
            case Beside beside -> Situation.dated(situation.beside());
            case ReportedQuarter quarter -> quarters.reported(quarter.year().flatMap(this::span));
            case Ancient ancient -> figures.ancient(ancient);
            case InHistory inHistory -> situation.isHistory() ? meaning(inHistory.base()) : new Silent();
            case SeasonOf season -> choices.season(season);
            case Nth nth -> moves.nth(nth, span(nth.within()));
            case Of of -> moves.of(of, span(of.within()));
            case Shift shift -> moves.shifted(shift.base(), span(shift.base()), shift.n(), shift.unit(), 1);
            case Back back -> moves.shifted(back.base(), span(back.base()), back.n(), back.unit(), -1);
            case SameDay same -> moves.sameDay(same, span(same.day()));
            case Quarter quarter -> quarters.numbered(quarter);
            case Decade decade -> figures.decade(decade);
            case AnnoDomini year -> figures.annoDomini(year);
            case NextYearIn next -> figures.nextYearIn(next);
            case Century century -> figures.century(century);
            case BeforeChrist before -> Figures.beforeChrist(span(before.date()));
            case PartOfDay part -> clocks.partOfDay(part, meaning(part.day()));
            case Clock clock -> clocks.clock(clock, meaning(clock.day()));
            case Duration duration -> amounts.duration(duration);
            case Stretch stretch -> moves.stretch(stretch, span(stretch.base()));
            case Every every -> amounts.every(every);
            case Each each -> amounts.each(each);
            case TimeExpression.Vague vague -> new Meaning.Vague(situation.word(vague.reference()));
            case Qualified qualified -> qualified(qualified);
            case Range range -> {
                Meaning to = meaning(range.to());
                yield new Several(List.of(Clocks.before(to, meaning(range.from())), to), true);
            }
            case Series series ->
                new Several(series.items().stream().map(this::meaning).toList(), false);
            case Nothing nothing -> new Silent();
        };
    }

    private Optional<Span> span(TimeExpression expression) {
        return meaning(expression) instanceof Dated dated ? Optional.of(dated.span()) : Optional.empty();
    }

    /// Reads the earlier date as if the later one were the day of publication, in the past.
    private Meaning before(Before before) {
        return span(before.end())
                .map(end -> new Resolver(situation.publishedOn(end)).meaning(before.yearless()))
                .orElseGet(Silent::new);
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

    private Meaning qualified(Qualified qualified) {
        Optional<Mod> mod = situation.parts().word(qualified.mod()).map(Mod::valueOf);
        return switch (meaning(qualified.base())) {
            case Dated dated -> new Dated(dated.span(), dated.clock(), mod.or(dated::mod));
            case Yearless yearless -> new Yearless(yearless.month(), yearless.day(), mod.or(yearless::mod));
            case Lasting lasting -> new Lasting(lasting.value(), mod.or(lasting::mod), lasting.days());
            case Unplaced unplaced -> unplaced;
            case Repeated repeated -> repeated;
            case Meaning.Vague vague -> vague;
            case Several several -> several;
            case Silent silent -> silent;
        };
    }
}
