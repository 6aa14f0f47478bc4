package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.extraction.time.resolve.Meaning.Dated;
import io.eventtimeline.extraction.time.resolve.Meaning.Silent;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Ancient;
import io.eventtimeline.extraction.time.resolve.TimeExpression.AnnoDomini;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Century;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Date;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Decade;
import io.eventtimeline.extraction.time.resolve.TimeExpression.NextYearIn;
import io.eventtimeline.extraction.time.resolve.TimeExpression.Numeric;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// Dates that the text gives in figures or words, so that nothing has to be chosen but the order of two numbers.
final class Figures {
    /// "2016-07" is no range of years.
    private static final int LONGEST_RANGE = 60;

    private final Situation situation;

    Figures(Situation situation) {
        this.situation = situation;
    }

    Meaning date(Date date) {
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

    Meaning annoDomini(AnnoDomini expression) {
        return year(situation.parts().number(expression.year()));
    }

    /// 1914/15
    Meaning nextYearIn(NextYearIn next) {
        Optional<Integer> after = situation.parts().number(next.year());
        Optional<Integer> digits = situation.parts().number(next.digits());
        if (after.isEmpty() || digits.isEmpty()) {
            return new Silent();
        }
        int years = Math.floorMod(digits.get() - after.get() - 1, 100) + 1;
        return years > LONGEST_RANGE ? new Silent() : year(Optional.of(after.get() + years));
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

    Meaning numeric(Numeric numeric) {
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

    Meaning decade(Decade decade) {
        int year = situation.parts().number(decade.year()).orElse(0);
        return Dated.of(new Span(Span.year(year < 100 ? 1900 + year : year).from(), Grain.DECADE));
    }

    Meaning century(Century century) {
        int n = situation.parts().number(century.n()).orElse(0);
        return n < 1 || n > 30
                ? new Silent()
                : Dated.of(new Span(Span.year((n - 1) * 100).from(), Grain.CENTURY));
    }

    /// The same years, counted backwards.
    static Meaning beforeChrist(Optional<Span> date) {
        return date.<Meaning>map(span -> {
                    int last = span.until().minusDays(1).getYear();
                    return Dated.of(new Span(span.from().withYear(1 - last), span.grain()));
                })
                .orElseGet(Silent::new);
    }

    /// "in 490" where the text has told of 491 BC; elsewhere such a number is none.
    Meaning ancient(Ancient ancient) {
        Optional<Span> before = situation.setting().filter(span -> span.from().getYear() <= 0);
        Optional<Integer> year = situation.parts().number(ancient.year());
        if (!situation.isHistory() || before.isEmpty() || year.isEmpty() || year.get() < 1) {
            return new Silent();
        }
        situation.footing().because("the years told of are before Christ");
        return Dated.of(Span.year(1 - year.get()));
    }
}
