package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.extraction.time.resolve.Meaning.Dated;
import io.eventtimeline.extraction.time.resolve.Meaning.Silent;
import io.eventtimeline.extraction.time.resolve.Meaning.Unplaced;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Easter;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Feast;
import io.eventtimeline.extraction.time.resolve.TimeExpression.NthWeekday;
import java.time.DayOfWeek;
import java.util.Optional;

/// Feasts and named days, which come once a year.
final class Feasts {
    private final Situation situation;

    Feasts(Situation situation) {
        this.situation = situation;
    }

    Meaning fixed(Feast expression) {
        var feast = new Yearly.Fixed(
                situation.parts().number(expression.month()).orElse(1),
                situation.parts().number(expression.day()).orElse(1));
        return chosen(feast, expression.year());
    }

    Meaning nthWeekday(NthWeekday expression) {
        Parts parts = situation.parts();
        var feast = new Yearly.NthWeekday(
                parts.number(expression.n()).orElse(1),
                DayOfWeek.of(parts.number(expression.weekday()).orElse(1)),
                parts.number(expression.month()).orElse(1),
                parts.number(expression.days()).orElse(0));
        return chosen(feast, expression.year());
    }

    Meaning easter(Easter expression) {
        return situation
                .parts()
                .number(expression.days())
                .map(days -> chosen(new Yearly.Easter(days), expression.year()))
                .orElseGet(Silent::new);
    }

    /// Of the year given, or else chosen like any day of a month.
    private Meaning chosen(Yearly feast, Term yearTerm) {
        Optional<Integer> year = situation.parts().number(yearTerm);
        if (year.isPresent()) {
            return dated(feast.of(year.get()));
        }
        Optional<Span> base = situation.setting();
        if (base.isEmpty()) {
            situation.footing().because("no publication date to take the year from");
            return new Unplaced("XXXX");
        }
        if (situation.goesOn()) {
            situation.footing().because("the year that the text speaks of");
            return dated(feast.of(base.get().from().getYear()));
        }
        situation.becauseOfTense();
        return Situation.dated(
                Years.nearest(base.get(), feast, situation.context().tense()));
    }

    private static Meaning dated(Optional<Span> span) {
        return span.<Meaning>map(Dated::of).orElseGet(Silent::new);
    }
}
