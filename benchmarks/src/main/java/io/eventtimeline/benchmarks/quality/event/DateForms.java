package io.eventtimeline.benchmarks.quality.event;

import io.eventtimeline.benchmarks.quality.event.DateSpan.Day;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The forms in which TIMEX3 and EDTF write a day, week, season, quarter, half, month, year, decade or century.
final class DateForms {
    private static final Map<String, Integer> SEASONS =
            Map.of("SP", 3, "SU", 6, "FA", 9, "WI", 12, "21", 3, "22", 6, "23", 9, "24", 12);
    private static final Pattern BC = Pattern.compile("BC(\\d{1,4})(.*)");
    private static final Pattern CLOCK = Pattern.compile("(?<=\\d)T.*$");
    private static final Pattern QUALIFIER = Pattern.compile("[~?%]");

    /// The first that matches is the one.
    private static final List<Form> FORMS = List.of(
            new Form(
                    "(\\d{4})-(\\d\\d)-(\\d\\d)", (sign, of) -> day(sign, number(of, 1), number(of, 2), number(of, 3))),
            new Form("(\\d{4})-W(\\d\\d)", (sign, of) -> week(number(of, 1), number(of, 2), 1, 7)),
            new Form("(\\d{4})-W(\\d\\d)-WE", (sign, of) -> week(number(of, 1), number(of, 2), 6, 2)),
            new Form("(\\d{4})-W(\\d\\d)-([1-7])", (sign, of) -> week(number(of, 1), number(of, 2), number(of, 3), 1)),
            new Form(
                    "(\\d{4})-(SP|SU|FA|WI|21|22|23|24)",
                    (sign, of) -> months(sign * number(of, 1), SEASONS.getOrDefault(of.group(2), 0), 3)),
            new Form("(\\d{4})-Q([1-4])", (sign, of) -> months(sign * number(of, 1), 3 * number(of, 2) - 2, 3)),
            new Form("(\\d{4})-3([3-6])", (sign, of) -> months(sign * number(of, 1), 3 * number(of, 2) - 8, 3)),
            new Form("(\\d{4})-H([12])", (sign, of) -> months(sign * number(of, 1), 6 * number(of, 2) - 5, 6)),
            new Form("(\\d{4})-4([01])", (sign, of) -> months(sign * number(of, 1), 6 * number(of, 2) + 1, 6)),
            new Form("(\\d{4})-(\\d\\d)", (sign, of) -> months(sign * number(of, 1), number(of, 2), 1)),
            new Form("(\\d{4})", (sign, of) -> years(sign * number(of, 1), 1)),
            new Form("(\\d{3})X?", (sign, of) -> years(sign * number(of, 1) * 10, 10)),
            new Form("(\\d{2})(?:XX)?", (sign, of) -> years(sign * number(of, 1) * 100, 100)));

    private DateForms() {}

    private record Form(Pattern pattern, Reading reading) {
        Form(String pattern, Reading reading) {
            this(Pattern.compile(pattern), reading);
        }
    }

    private interface Reading {
        /// @param sign -1 before the year 0
        DateSpan read(int sign, Matcher of);
    }

    /// @throws DateTimeException for a day or month that does not exist
    static Optional<DateSpan> read(String written) {
        String text = astronomical(QUALIFIER.matcher(written.strip()).replaceAll(""));
        int sign = text.startsWith("-") ? -1 : 1;
        String unsigned = text.replaceFirst("^-+", "");
        for (Form form : FORMS) {
            Matcher match = form.pattern().matcher(unsigned);
            if (match.matches()) {
                return Optional.of(form.reading().read(sign, match));
            }
        }
        return Optional.empty();
    }

    /// Without a clock time, and `-0479` for `BC0480`.
    private static String astronomical(String text) {
        String date = CLOCK.matcher(text).replaceFirst("");
        Matcher bc = BC.matcher(date);
        return bc.matches() ? "-%04d%s".formatted(Integer.parseInt(bc.group(1)) - 1, bc.group(2)) : date;
    }

    private static DateSpan day(int sign, int year, int month, int day) {
        if (sign < 0) {
            return DateSpan.between(new Day(-year, month, day), new Day(-year, month, day + 1));
        }
        LocalDate date = LocalDate.of(existing(year), month, day);
        return DateSpan.between(Day.of(date), Day.of(date.plusDays(1)));
    }

    private static DateSpan week(int year, int week, int firstDay, int days) {
        LocalDate monday = LocalDate.of(existing(year), 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
                .with(DayOfWeek.MONDAY);
        LocalDate first = monday.plusDays(firstDay - 1);
        return DateSpan.between(Day.of(first), Day.of(first.plusDays(days)));
    }

    private static DateSpan months(int year, int month, int count) {
        if (month < 1 || month > 12) {
            throw new DateTimeException("no month: " + month);
        }
        return DateSpan.between(Day.ofMonth(year, month, 0), Day.ofMonth(year, month, count));
    }

    private static DateSpan years(int first, int count) {
        return DateSpan.between(new Day(first, 1, 1), new Day(first + count, 1, 1));
    }

    private static int existing(int year) {
        if (year < 1) {
            throw new DateTimeException("no year: " + year);
        }
        return year;
    }

    private static int number(Matcher of, int group) {
        return Integer.parseInt(of.group(group));
    }
}
