package io.eventtimeline.extraction.text;

import java.util.Set;

/// Dates that a line end stands in: `July | 13`, `13 | July`, `13 July | 2016`, `July 13, | 2016`; not `July 13 | 14
/// people died`.
final class TornDate {
    private static final int YEAR_DIGITS = 4;
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "jun.",
            "jul.",
            "aug.",
            "sep.",
            "sept.",
            "oct.",
            "nov.",
            "dec.");

    private TornDate() {}

    /// @param next the first token of a line that is not the first
    static boolean isTorn(Tokens tokens, int next) {
        int last = next - 1;
        boolean isNumber = tokens.isNumber(next);
        boolean isYear = isNumber && tokens.length(next) == YEAR_DIGITS;
        if (isMonth(tokens, last)) {
            return (last > 0 && tokens.isNumber(last - 1)) ? isYear : isNumber;
        }
        if (tokens.is(last, ",")) {
            return isYear && last > 1 && tokens.isNumber(last - 1) && isMonth(tokens, last - 2);
        }
        boolean isDated = last > 0 && isMonth(tokens, last - 1);
        return tokens.isNumber(last) && isMonth(tokens, next) && !isDated;
    }

    private static boolean isMonth(Tokens tokens, int token) {
        return tokens.isCapitalised(token) && MONTHS.contains(tokens.lowercase(token));
    }
}
