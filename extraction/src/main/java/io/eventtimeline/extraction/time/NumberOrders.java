package io.eventtimeline.extraction.time;

import io.eventtimeline.extraction.time.match.Match;
import io.eventtimeline.extraction.time.match.Match.PartMatch;
import io.eventtimeline.extraction.time.resolve.NumberOrder;
import io.eventtimeline.extraction.time.resolve.TimeExpression;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whether a text writes the day or the month first: decided by its dates of two numbers that can only be read one way
/// ("13/07/2016"), and without such by its dates in words ("13 July", "July 13").
final class NumberOrders {
    private int numbersDayFirst;
    private int numbersMonthFirst;
    private int wordsDayFirst;
    private int wordsMonthFirst;

    static NumberOrder of(List<Match> matches) {
        var orders = new NumberOrders();
        boolean numeric = false;
        for (Match match : matches) {
            if (match.rule().means() instanceof TimeExpression.Numeric) {
                numeric = true;
                orders.number(value(match, "first"), value(match, "second"));
            } else {
                orders.words(match.parts().get("day"), match.parts().get("month"));
            }
        }
        return numeric ? orders.order() : NumberOrder.OPEN;
    }

    private static int value(Match match, String part) {
        return Integer.parseInt(
                Objects.requireNonNull(match.parts().get(part)).values().getLast());
    }

    private void number(int first, int second) {
        if (first > 12 && second <= 12) {
            numbersDayFirst++;
        } else if (second > 12 && first <= 12) {
            numbersMonthFirst++;
        }
    }

    private void words(@Nullable PartMatch day, @Nullable PartMatch month) {
        if (day != null && month != null) {
            if (day.firstToken() < month.firstToken()) {
                wordsDayFirst++;
            } else {
                wordsMonthFirst++;
            }
        }
    }

    private NumberOrder order() {
        if (numbersDayFirst != numbersMonthFirst) {
            return numbersDayFirst > numbersMonthFirst ? NumberOrder.DAY_FIRST : NumberOrder.MONTH_FIRST;
        }
        if (numbersDayFirst == 0 && wordsDayFirst != wordsMonthFirst) {
            return wordsDayFirst > wordsMonthFirst ? NumberOrder.DAY_FIRST : NumberOrder.MONTH_FIRST;
        }
        return NumberOrder.OPEN;
    }
}
