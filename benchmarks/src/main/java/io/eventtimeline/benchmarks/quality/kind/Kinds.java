package io.eventtimeline.benchmarks.quality.kind;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import java.util.Locale;
import java.util.regex.Pattern;

/// Sorts expressions by their words, and by type and value where the words leave it open. The first question
/// that is answered with yes decides.
///
///     "Friday night"  CLOCK        "two years earlier"  AGO        "the 1990s"  DECADE
public final class Kinds {
    private static final String UNITS =
            "(day|night|week|weekend|fortnight|month|quarter|year|decade|century|season|period)";
    private static final Pattern REPEATED = words(
            "every|each|daily|weekly|monthly|quarterly|yearly|annual|annually|per|(mon|tues|wednes|thurs|fri|satur|sun)days");
    private static final Pattern CLOCK = Pattern.compile(
            "\\d:\\d\\d|\\b(am|a\\.m|pm|p\\.m|o'clock|noon|midday|midnight|gmt|morning|afternoon|evening|night|tonight|overnight|dawn|dusk)\\b");
    private static final Pattern ANCHORED =
            words("later|after|afterwards?|following|same|then|that|previous|(the|following) next|" + UNITS
                    + " (before|after)|the next " + UNITS);
    private static final Pattern AGO =
            words("ago|back|" + UNITS + "s?[ -]+(earlier|previously)|(year|month|week)-(ago|earlier)");
    private static final Pattern FISCAL = words("fiscal|quarters?|half|period|fy\\d*");
    private static final Pattern DAY_NAME = words("today|yesterday|tomorrow");
    private static final String MONTHS =
            "(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?"
                    + "|nov(ember)?|dec(ember)?)";
    private static final Pattern MONTH = words(MONTHS);
    private static final Pattern MONTH_AND_DAY =
            Pattern.compile("\\b" + MONTHS + "\\W+(the )?\\d{1,2}(st|nd|rd|th)?\\b|\\b\\d{1,2}(st|nd|rd|th)?( of)?\\W+"
                    + MONTHS + "\\b|^(the )?\\d{1,2}(st|nd|rd|th)?$");
    private static final Pattern FIGURES_OF_DATE = Pattern.compile("\\d[-/.]\\d{1,2}[-/.]\\d");
    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b|\\b\\d{1,4} (b\\.?c|a\\.?d)|'\\d\\d\\b");
    private static final Pattern DECADE =
            words("\\d*0'?s|century|centuries|decades?|twenties|thirties|forties|fifties|sixties|seventies|"
                    + "eighties|nineties");
    private static final Pattern WEEKDAY =
            words("(mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thurs?|fri|sat");
    private static final Pattern SEASON = words(
            "spring|springtime|summer|summertime|autumn|fall|winter|wintertime|weekend|christmas|easter|"
                    + "thanksgiving|ramadan|new year|\\S+'s? day|(labor|memorial|independence|veterans|columbus|election|king) day|9/11|\\S* eve");
    private static final Pattern DEICTIC = words("(last|this|next|past|coming|current) .*");

    private Kinds() {}

    /// @param text that the expression stands in
    public static Kind of(Expression expression, String text) {
        String words = expression.in(text).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (expression.type().equals("SET") || REPEATED.matcher(words).find()) {
            return Kind.SET;
        }
        if (expression.type().equals("TIME") || CLOCK.matcher(words).find()) {
            return Kind.CLOCK;
        }
        if (AGO.matcher(words).find()) {
            return Kind.AGO;
        }
        if (expression.value().endsWith("_REF")) {
            return Kind.VAGUE;
        }
        if (expression.value().startsWith("P")) {
            return Kind.DURATION;
        }
        return ofDate(words);
    }

    private static Kind ofDate(String words) {
        if (FISCAL.matcher(words).find()) {
            return Kind.FISCAL;
        }
        if (ANCHORED.matcher(words).find()) {
            return Kind.ANCHORED;
        }
        if (DAY_NAME.matcher(words).find()) {
            return Kind.DAY_NAME;
        }
        if (MONTH.matcher(words).find() || FIGURES_OF_DATE.matcher(words).find()) {
            return ofMonth(words);
        }
        if (SEASON.matcher(words).find()) {
            return Kind.SEASON;
        }
        if (WEEKDAY.matcher(words).find()) {
            return Kind.WEEKDAY;
        }
        if (DECADE.matcher(words).find()) {
            return Kind.DECADE;
        }
        if (YEAR.matcher(words).find()) {
            return Kind.YEAR;
        }
        if (MONTH_AND_DAY.matcher(words).find()) {
            return Kind.MONTH_DAY;
        }
        return DEICTIC.matcher(words).find() ? Kind.DEICTIC : Kind.OTHER;
    }

    private static Kind ofMonth(String words) {
        boolean year = YEAR.matcher(words).find();
        boolean day = MONTH_AND_DAY.matcher(words).find();
        if (FIGURES_OF_DATE.matcher(words).find() || (year && day)) {
            return Kind.FULL_DATE;
        }
        if (year) {
            return Kind.MONTH_YEAR;
        }
        return day ? Kind.MONTH_DAY : Kind.MONTH;
    }

    private static Pattern words(String words) {
        return Pattern.compile("\\b(" + words + ")(?!\\w)");
    }
}
