package io.eventtimeline.merging;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the EDTF that people write: `2016-07-13`, `2016-07`, `2016`, `2016-33` (a quarter), `201X`, `20XX`,
/// `2016-07-13/2016-07-15`, `../2016`, each with `~`, `?` or `%` behind it.
public final class CorrectedDate {
    private static final Pattern ONE = Pattern.compile(
            "(?<year>-?\\d{4})(-(?<second>\\d{2})(-(?<day>\\d{2}))?)?|(?<digits>\\d{2,3})(?<open>X{1,2})");
    private static final String FORMS =
            "write 2016, 2016-07, 2016-07-13, 2016-33 for a quarter, 201X, or two of them with / between; ~ for about";
    private static final int MONTHS = 12;

    private CorrectedDate() {}

    /// A stretch of days, its end exclusive.
    private record Days(LocalDate first, LocalDate end, Precision precision) {}

    /// @throws InvalidRecord saying which forms can be read
    public static EventTime of(String edtf) {
        String text = edtf.strip();
        boolean both = text.endsWith("%");
        boolean approximate = both || text.endsWith("~");
        boolean uncertain = both || text.endsWith("?");
        String plain = approximate || uncertain ? text.substring(0, text.length() - 1) : text;
        int slash = plain.indexOf('/');
        try {
            if (slash < 0) {
                Days days = days(plain, edtf);
                return time(text, days.first(), days.end(), days.precision(), approximate, uncertain);
            }
            return interval(text, plain.substring(0, slash), plain.substring(slash + 1), approximate, uncertain);
        } catch (DateTimeException e) {
            throw refused(edtf, "is no day that exists");
        }
    }

    private static EventTime interval(String edtf, String from, String to, boolean approximate, boolean uncertain) {
        LocalDate first = isOpen(from) ? null : days(from, edtf).first();
        LocalDate end = isOpen(to) ? null : days(to, edtf).end();
        if (first == null && end == null) {
            throw refused(edtf, "is open on both sides");
        }
        if (first != null && end != null && !first.isBefore(end)) {
            throw refused(edtf, "ends before it begins");
        }
        return time(edtf, first, end, Precision.INTERVAL, approximate, uncertain);
    }

    private static boolean isOpen(String side) {
        return side.isEmpty() || side.equals("..");
    }

    private static EventTime time(
            String edtf,
            @Nullable LocalDate first,
            @Nullable LocalDate end,
            Precision precision,
            boolean approximate,
            boolean uncertain) {
        return new EventTime(edtf, first, end, precision, approximate, uncertain, Basis.CORRECTED, null, null, null);
    }

    private static Days days(String text, String edtf) {
        Matcher one = ONE.matcher(text);
        if (!one.matches()) {
            throw refused(edtf, "is no date");
        }
        if (one.group("digits") != null) {
            return open(one.group("digits"), one.group("open").length(), edtf);
        }
        int year = Integer.parseInt(one.group("year"));
        if (one.group("second") == null) {
            LocalDate first = LocalDate.of(year, 1, 1);
            return new Days(first, first.plusYears(1), Precision.YEAR);
        }
        int second = Integer.parseInt(one.group("second"));
        if (one.group("day") != null) {
            LocalDate day = LocalDate.of(year, second, Integer.parseInt(one.group("day")));
            return new Days(day, day.plusDays(1), Precision.DAY);
        }
        return second <= MONTHS ? month(year, second) : part(year, second, edtf);
    }

    /// `201X` is a decade, `20XX` a century.
    private static Days open(String digits, int places, String edtf) {
        if (digits.length() + places != 4) {
            throw refused(edtf, "is no date");
        }
        int years = places == 1 ? 10 : 100;
        LocalDate first = LocalDate.of(Integer.parseInt(digits) * years, 1, 1);
        return new Days(first, first.plusYears(years), places == 1 ? Precision.DECADE : Precision.CENTURY);
    }

    private static Days month(int year, int month) {
        LocalDate first = YearMonth.of(year, month).atDay(1);
        return new Days(first, first.plusMonths(1), Precision.MONTH);
    }

    /// ISO 8601-2: 21 to 24 are seasons, 33 to 36 quarters, 40 and 41 halves.
    private static Days part(int year, int code, String edtf) {
        return switch (code) {
            case 21, 22, 23, 24 -> months(year, 3 * (code - 21) + 3, 3, Precision.SEASON);
            case 33, 34, 35, 36 -> months(year, 3 * (code - 33) + 1, 3, Precision.QUARTER);
            case 40, 41 -> months(year, 6 * (code - 40) + 1, 6, Precision.HALF);
            default -> throw refused(edtf, "is no part of a year that is known");
        };
    }

    private static Days months(int year, int first, int count, Precision precision) {
        LocalDate day = LocalDate.of(year, first, 1);
        return new Days(day, day.plusMonths(count), precision);
    }

    private static InvalidRecord refused(String edtf, String why) {
        return new InvalidRecord("value", why + ": \"" + edtf + "\"; " + FORMS);
    }
}
