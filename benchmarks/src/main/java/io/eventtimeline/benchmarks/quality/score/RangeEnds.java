package io.eventtimeline.benchmarks.quality.score;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import java.util.List;
import java.util.regex.Pattern;

/// Whether an expression is an end of a range: `[July 11] to [13]`, `between [March] and [May 2015]`.
final class RangeEnds {
    private static final Pattern JOINT =
            Pattern.compile("\\s*(to|until|till|through|-|--|\u2013|\u2014|/)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("\\s+and\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("(?s).*\\bbetween\\s+", Pattern.CASE_INSENSITIVE);
    /// As far before an expression as "between" is looked for.
    private static final int BEFORE = 12;

    private RangeEnds() {}

    static boolean hold(String text, List<Expression> expressions, int index) {
        return isJoined(text, expressions, index - 1) || isJoined(text, expressions, index);
    }

    private static boolean isJoined(String text, List<Expression> expressions, int first) {
        if (first < 0 || first + 1 >= expressions.size()) {
            return false;
        }
        Expression from = expressions.get(first);
        String between = text.substring(from.end(), expressions.get(first + 1).start());
        String before = text.substring(Math.max(0, from.start() - BEFORE), from.start());
        return JOINT.matcher(between).matches()
                || (AND.matcher(between).matches() && BETWEEN.matcher(before).matches());
    }
}
