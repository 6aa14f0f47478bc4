package io.eventtimeline.benchmarks.quality.gold;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts that tell of times long gone, by their gold dates.
final class Histories {
    private static final Pattern YEAR = Pattern.compile("(BC)?(\\d{4}).*");
    private static final int LONG_GONE_YEARS = 2;

    private Histories() {}

    /// Most of its dates lie long before its publication.
    static boolean isOne(List<Expression> expressions, int published) {
        int dates = 0;
        int longGone = 0;
        for (Expression expression : expressions) {
            Matcher year = YEAR.matcher(expression.value());
            if (year.matches()) {
                dates++;
                longGone +=
                        year.group(1) != null || Integer.parseInt(year.group(2)) <= published - LONG_GONE_YEARS ? 1 : 0;
            }
        }
        return 2 * longGone > dates;
    }
}
