package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.extraction.time.resolve.Meaning.Dated;
import io.eventtimeline.extraction.time.resolve.Meaning.Silent;
import io.eventtimeline.extraction.time.resolve.Meaning.Unplaced;
import io.eventtimeline.extraction.time.resolve.Meaning.Yearless;
import io.eventtimeline.extraction.time.resolve.TimeExpression.MonthDay;
import io.eventtimeline.extraction.time.resolve.TimeExpression.SeasonOf;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Weekday;
import java.time.DayOfWeek;
import java.util.Optional;

/// Expressions that could be of several years or weeks: "July 13", "in May", "on Friday", "last spring".
final class Choices {
    private final Situation situation;

    Choices(Situation situation) {
        this.situation = situation;
    }

    Meaning monthDay(MonthDay expression) {
        int month = situation.parts().number(expression.month()).orElse(0);
        int day = situation.parts().number(expression.day()).orElse(0);
        if (!Years.exists(month, day)) {
            return new Silent();
        }
        Optional<Integer> weekday = situation.parts().number(expression.weekday());
        if (weekday.isPresent() && situation.setting().isPresent()) {
            Optional<Span> match = Years.onWeekday(situation.setting().get(), month, day, weekday.get());
            if (match.isPresent()) {
                situation.footing().because("the nearest year in which the date falls on that weekday");
                return Dated.of(match.get());
            }
        }
        return yearless(month, day);
    }

    /// "on the 8th": of the month in which the text is, or of the one beside it that the verb points to.
    Meaning dayOfMonth(TimeExpression.DayOfMonth expression) {
        int day = situation.parts().number(expression.day()).orElse(0);
        Optional<Span> base = situation.setting().filter(span -> !Grain.MONTH.isFinerThan(span.grain()));
        if (base.isEmpty() || day < 1 || day > 31) {
            return new Unplaced("XXXX-XX-" + Digits.padded(day, 2));
        }
        if (!situation.goesOn()) {
            situation.becauseOfTense();
        }
        Tense tense = situation.goesOn() ? Tense.FUTURE : situation.context().tense();
        return Years.nearestInMonths(base.get(), day, tense)
                .<Meaning>map(Dated::of)
                .orElseGet(Silent::new);
    }

    Meaning month(TimeExpression.Month expression) {
        int month = situation.parts().number(expression.month()).orElse(0);
        Optional<Integer> which = situation.parts().number(expression.which());
        if (which.isEmpty()) {
            return yearless(month, 0);
        }
        return situation
                .publication()
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

    private Meaning yearless(int month, int day) {
        Optional<Span> base = situation.setting();
        if (base.isEmpty()) {
            situation.footing().because("no publication date to take the year from");
            return new Yearless(month, day, Optional.empty());
        }
        if (situation.goesOn()) {
            situation.footing().because("the year that the text speaks of");
            return Years.goingOn(base.get(), month, day)
                    .<Meaning>map(Dated::of)
                    .orElseGet(() -> new Yearless(month, day, Optional.empty()));
        }
        if (base.get().grain() == Grain.YEAR) {
            situation.footing().uncertain();
        }
        Optional<Span> nearest =
                Years.nearest(base.get(), month, day, situation.context().tense());
        situation.becauseOfTense(base.get(), nearest);
        return Situation.dated(nearest);
    }

    /// "the weekend": the one that has begun last, or the coming one if the verb looks forward.
    Meaning weekend() {
        Optional<Span> base = situation.day().filter(span -> span.grain() == Grain.DAY);
        if (base.isEmpty()) {
            return new Unplaced("XXXX-WXX-WE");
        }
        situation.becauseOfTense();
        Span here = base.get().within(Grain.WEEKEND);
        boolean begun = !here.from().isAfter(base.get().from());
        return Dated.of(begun || situation.context().tense().isFuture() ? here : here.plus(-1));
    }

    Meaning weekday(Weekday expression) {
        int number = situation.parts().number(expression.weekday()).orElse(0);
        Optional<Integer> which = situation.parts().number(expression.which());
        Optional<Span> base = situation.day().filter(span -> span.grain() == Grain.DAY);
        if (base.isEmpty()) {
            situation.footing().because("no day to take the week from");
            return new Unplaced("XXXX-WXX-" + number);
        }
        var weekday = DayOfWeek.of(number);
        if (which.isPresent()) {
            return Dated.of(Weekdays.named(base.get().from(), weekday, which.get()));
        }
        situation.becauseOfTense();
        return Dated.of(
                Weekdays.nearest(base.get().from(), weekday, situation.context().tense()));
    }

    /// A bare season is chosen like a month; "last summer" is the last that is over, "next summer" the first not begun.
    Meaning season(SeasonOf expression) {
        String name = situation.word(expression.season());
        int month = Season.valueOf(name).firstMonth();
        Optional<Integer> which = situation.parts().number(expression.which());
        Optional<Span> base = situation.setting().filter(span -> !Grain.YEAR.isFinerThan(span.grain()));
        if (base.isEmpty()) {
            return new Unplaced("XXXX-" + name);
        }
        Span here = new Span(Span.month(base.get().from().getYear(), month).from(), Grain.SEASON);
        if (which.isPresent()) {
            return Dated.of(Seasons.named(base.get(), here, which.get()));
        }
        if (situation.goesOn() || base.get().grain() == Grain.YEAR) {
            return Dated.of(here);
        }
        situation.becauseOfTense();
        return Dated.of(Seasons.nearest(base.get(), here, situation.context().tense()));
    }
}
