package io.eventtimeline.extraction.time.resolve;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/// A span of the calendar that has a name: the month 2016-07, from 2016-07-01 to before 2016-08-01.
///
/// @param from the first day; the constructor moves any day to the first of its span
public record Span(LocalDate from, Grain grain) {
    private static final int LAST_YEAR = 9999;

    public Span {
        from = firstDay(from, grain);
    }

    static Span day(LocalDate day) {
        return new Span(day, Grain.DAY);
    }

    static Span month(int year, int month) {
        return new Span(LocalDate.of(year, month, 1), Grain.MONTH);
    }

    static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), Grain.YEAR);
    }

    /// Whether its year has four digits: TIMEX3 and EDTF have no name for others.
    public boolean isNamed() {
        return Math.abs(from.getYear()) <= LAST_YEAR;
    }

    /// The first day after it.
    public LocalDate until() {
        return switch (grain) {
            case DAY -> from.plusDays(1);
            case WEEKEND -> from.plusDays(2);
            case WEEK -> from.plusDays(7);
            case MONTH, QUARTER, SEASON, HALF, YEAR, DECADE, CENTURY -> from.plusMonths(grain.months());
        };
    }

    /// The span of another width that holds this one's first day: the week of 2016-07-13 is 2016-W28.
    Span within(Grain wider) {
        return wider == grain ? this : new Span(from, wider);
    }

    /// The span so many of its own widths later: 2016-07 plus 2 is 2016-09.
    Span plus(long n) {
        LocalDate moved = switch (grain) {
            case DAY -> from.plusDays(n);
            case WEEKEND, WEEK -> from.plusWeeks(n);
            case SEASON, MONTH, QUARTER, HALF, YEAR, DECADE, CENTURY -> from.plusMonths(n * grain.months());
        };
        return new Span(moved, grain);
    }

    /// The day after its first one.
    public Span dayAfter() {
        return day(from.plusDays(1));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until());
    }

    private static LocalDate firstDay(LocalDate day, Grain grain) {
        return switch (grain) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case HALF -> LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case DECADE -> LocalDate.of(firstYear(day.getYear(), 10), 1, 1);
            case CENTURY -> LocalDate.of(firstYear(day.getYear(), 100), 1, 1);
        };
    }

    /// Decades and centuries before Christ count backwards: the 480s BC begin with 489 BC, which is the year -488.
    private static int firstYear(int year, int length) {
        return year >= 0
                ? Math.floorDiv(year, length) * length
                : 1 - (Math.floorDiv(1 - year, length) * length + length - 1);
    }

    /// The value in TIMEX3: `2016-W28`, `198` for a decade, `BC0480` for a year before Christ.
    public String timex() {
        String year = timexYear(from.getYear());
        return switch (grain) {
            case CENTURY -> timexYears(from.getYear(), 100, 2);
            case DECADE -> timexYears(from.getYear(), 10, 3);
            case YEAR -> year;
            case HALF -> year + "-H" + (from.getMonthValue() / 6 + 1);
            case QUARTER -> year + "-Q" + (from.getMonthValue() / 3 + 1);
            case SEASON -> year + "-" + Season.at(from.getMonthValue());
            case MONTH -> year + "-" + digits(from.getMonthValue(), 2);
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case DAY -> year + "-" + digits(from.getMonthValue(), 2) + "-" + digits(from.getDayOfMonth(), 2);
        };
    }

    /// The value in EDTF, where a week or weekend is the interval of its days.
    public String edtf() {
        String year = edtfYear(from.getYear());
        return switch (grain) {
            case CENTURY -> edtfYears(digits(from.getYear() / 100, 2) + "XX");
            case DECADE -> edtfYears(digits(from.getYear() / 10, 3) + "X");
            case YEAR -> year;
            case HALF -> year + "-" + (40 + from.getMonthValue() / 6);
            case QUARTER -> year + "-" + (33 + from.getMonthValue() / 3);
            case SEASON -> year + "-" + Season.at(from.getMonthValue()).edtf();
            case MONTH -> year + "-" + digits(from.getMonthValue(), 2);
            case WEEK, WEEKEND ->
                Span.day(from).edtf() + "/" + Span.day(until().minusDays(1)).edtf();
            case DAY -> year + "-" + digits(from.getMonthValue(), 2) + "-" + digits(from.getDayOfMonth(), 2);
        };
    }

    private String week() {
        int weekYear = from.get(IsoFields.WEEK_BASED_YEAR);
        return timexYear(weekYear) + "-W" + digits(from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
    }

    private static String timexYear(int year) {
        return year > 0 ? digits(year, 4) : "BC" + digits(1 - year, 4);
    }

    private static String timexYears(int first, int length, int width) {
        return first >= 0 ? digits(first / length, width) : "BC" + digits((1 - first) / length, width);
    }

    /// EDTF has no name for years before Christ that count backwards: an interval of years says it.
    private String edtfYears(String name) {
        return from.getYear() >= 0 ? name : edtfYear(from.getYear()) + "/" + edtfYear(until().getYear() - 1);
    }

    private static String edtfYear(int year) {
        return year >= 0 ? digits(year, 4) : "-" + digits(-year, 4);
    }

    private static String digits(int number, int width) {
        return Digits.padded(Math.abs(number), width);
    }

    /// Months from the other span's beginning to this one's.
    long monthsAfter(Span other) {
        return ChronoUnit.MONTHS.between(other.from.withDayOfMonth(1), from.withDayOfMonth(1));
    }
}
