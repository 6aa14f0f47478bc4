package io.eventtimeline.timeline.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date as a reader asks for it, in the forms of EDTF that have a first and a last day: `2016`, `2016-07`,
/// `2016-07-13`, `201X`, `20XX`, the quarter `2016-33`, the half `2016-40`, and `-0043` for 44 BC.
///
/// @param first its first day
/// @param endExclusive the day after its last
public record PartialDate(LocalDate first, LocalDate endExclusive) {
    private static final Pattern FORM =
            Pattern.compile("(?<year>-?\\d{4}|\\d{3}X|\\d{2}XX)(-(?<part>\\d{2})(-(?<day>\\d{2}))?)?");
    private static final String REMEDY =
            "Write a year, month or day, such as 2016, 2016-07 or 2016-07-13; or a decade 201X, a century 20XX, a quarter 2016-33 to 2016-36, a half 2016-40 or 2016-41.";
    private static final int FIRST_QUARTER = 33;
    private static final int LAST_QUARTER = 36;
    private static final int FIRST_HALF = 40;
    private static final int LAST_HALF = 41;

    static PartialDate parse(String parameter, String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new Problem.InvalidParameter(parameter, "is no date: \"" + text + "\"", REMEDY);
        }
        try {
            return read(form.group("year"), form.group("part"), form.group("day"));
        } catch (DateTimeException e) {
            Problem problem =
                    new Problem.InvalidParameter(parameter, "is no day that exists: \"" + text + "\"", REMEDY);
            problem.initCause(e);
            throw problem;
        }
    }

    private static PartialDate read(String year, @Nullable String part, @Nullable String day) {
        if (year.endsWith("X")) {
            if (part != null) {
                throw new DateTimeException("a decade or century has no months");
            }
            int first = Integer.parseInt(year.replace('X', '0'));
            return years(first, year.endsWith("XX") ? 100 : 10);
        }
        int number = Integer.parseInt(year);
        if (part == null) {
            return years(number, 1);
        }
        int code = Integer.parseInt(part);
        if (day != null) {
            LocalDate date = LocalDate.of(number, code, Integer.parseInt(day));
            return new PartialDate(date, date.plusDays(1));
        }
        if (code >= FIRST_QUARTER && code <= LAST_QUARTER) {
            return months(YearMonth.of(number, 1 + 3 * (code - FIRST_QUARTER)), 3);
        }
        if (code >= FIRST_HALF && code <= LAST_HALF) {
            return months(YearMonth.of(number, 1 + 6 * (code - FIRST_HALF)), 6);
        }
        return months(YearMonth.of(number, code), 1);
    }

    private static PartialDate years(int first, int count) {
        return new PartialDate(LocalDate.of(first, 1, 1), LocalDate.of(first + count, 1, 1));
    }

    private static PartialDate months(YearMonth first, int count) {
        return new PartialDate(first.atDay(1), first.plusMonths(count).atDay(1));
    }
}
