package io.eventtimeline.pages.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds full dates in text of any language that [MonthNames] knows: `31. Mai 2012`, `May 31st, 2012`, `31/05/2012`,
/// `2012-05-31`, `2012年5月31日`.
///
/// Bounded repetitions only, so that a long text costs in proportion to its length.
final class DaysInText {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d.,/-])((?:19|20)\\d{2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("((?:19|20)\\d{2})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<![\\d.,/-])(\\d{1,2})([./-])\\s?(\\d{1,2})\\2\\s?((?:19|20)\\d{2}|\\d{2})(?![\\d/])(?!\\.\\d)");
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<![\\p{L}\\d])(\\d{1,2})(?:\\.|st|nd|rd|th|er|º|ª)?[\\s/-]{0,3}(?:of\\s|de\\s|d['’])?(\\p{L}{3,12})[.,]{0,2}[\\s/-]{0,3}(?:de[l]?\\s)?((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<![\\p{L}\\d])(\\p{L}{3,12})\\.?\\s{0,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{0,3}((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile(
            "(?<![\\p{L}\\d])((?:19|20)\\d{2})[.,]?[\\s-]{1,3}(\\p{L}{3,12})\\.?[\\s-]{1,3}(\\d{1,2})(?!\\d)");

    private DaysInText() {}

    /// In the order of the text.
    ///
    /// @param monthFirst whether `5/6/2020` is in May, where the numbers leave it open
    static List<DayInText> find(String text, boolean monthFirst) {
        List<DayInText> days = new ArrayList<>();
        numeric(YEAR_FIRST.matcher(text), 1, 3, 4, days);
        numeric(EAST_ASIAN.matcher(text), 1, 2, 3, days);
        open(NUMBERS.matcher(text), monthFirst, days);
        named(DAY_MONTH_YEAR.matcher(text), 3, 2, 1, days);
        named(MONTH_DAY_YEAR.matcher(text), 3, 1, 2, days);
        named(YEAR_MONTH_DAY.matcher(text), 1, 2, 3, days);
        days.sort(Comparator.comparingInt(DayInText::start));
        return days;
    }

    private static void numeric(Matcher date, int year, int month, int day, List<DayInText> days) {
        while (date.find()) {
            day(number(date, year), number(date, month), number(date, day))
                    .ifPresent(found -> days.add(new DayInText(found, date.start(), date.end())));
        }
    }

    private static void named(Matcher date, int year, int month, int day, List<DayInText> days) {
        while (date.find()) {
            OptionalInt number = MonthNames.month(date.group(month));
            if (number.isPresent()) {
                day(number(date, year), number.getAsInt(), number(date, day))
                        .ifPresent(found -> days.add(new DayInText(found, date.start(), date.end())));
            }
        }
    }

    private static void open(Matcher date, boolean monthFirst, List<DayInText> days) {
        while (date.find()) {
            int first = number(date, 1);
            int second = number(date, 3);
            boolean american =
                    second > 12 || (monthFirst && first <= 12 && date.group(2).equals("/"));
            day(year(date.group(4)), american ? first : second, american ? second : first)
                    .ifPresent(found -> days.add(new DayInText(found, date.start(), date.end())));
        }
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + Integer.parseInt(digits) : Integer.parseInt(digits);
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
