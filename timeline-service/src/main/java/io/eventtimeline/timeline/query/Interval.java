package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.databind.EnumNamingStrategies.LowerCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/// How long one bucket of a histogram is. Decades and centuries are those of EDTF: `199X` is 1990 to 1999.
@EnumNaming(LowerCaseStrategy.class)
enum Interval {
    HOUR(CalendarInterval.Hour, ChronoUnit.HOURS, 1, 1),
    DAY(CalendarInterval.Day, ChronoUnit.DAYS, 1, 1),
    WEEK(CalendarInterval.Week, ChronoUnit.WEEKS, 1, 7),
    MONTH(CalendarInterval.Month, ChronoUnit.MONTHS, 1, 31),
    QUARTER(CalendarInterval.Quarter, ChronoUnit.MONTHS, 3, 92),
    YEAR(CalendarInterval.Year, ChronoUnit.YEARS, 1, 366),
    DECADE(CalendarInterval.Year, ChronoUnit.YEARS, 10, 3_653),
    CENTURY(CalendarInterval.Year, ChronoUnit.YEARS, 100, 36_525);

    /// So many marks a page draws with ease.
    private static final int USUAL_BUCKETS = 120;
    /// More than a screen has pixels, and few enough for one answer.
    private static final int MOST_BUCKETS = 5_000;

    private final CalendarInterval counted;
    private final ChronoUnit unit;
    private final int units;
    private final int longestDays;

    Interval(CalendarInterval counted, ChronoUnit unit, int units, int longestDays) {
        this.counted = counted;
        this.unit = unit;
        this.units = units;
        this.longestDays = longestDays;
    }

    /// The shortest with no more buckets than a page draws with ease.
    ///
    /// @param to exclusive
    static Interval of(LocalDate from, LocalDate to) {
        return Arrays.stream(values())
                .filter(interval -> interval.buckets(from, to) <= USUAL_BUCKETS)
                .findFirst()
                .orElse(CENTURY);
    }

    static Interval parse(String parameter, String text) {
        for (Interval interval : values()) {
            if (Parameters.word(interval).equals(text)) {
                return interval;
            }
        }
        String all = Arrays.stream(values()).map(Parameters::word).collect(Collectors.joining(", "));
        throw new Problem.InvalidParameter(
                parameter, "is none: \"" + text + "\"", "Use " + all + ", or leave it out to have one chosen.");
    }

    /// @param to exclusive
    void check(String parameter, LocalDate from, LocalDate to) {
        if (this != CENTURY && buckets(from, to) > MOST_BUCKETS) {
            throw new Problem.InvalidParameter(
                    parameter,
                    "is too short for the time from " + from + " to " + to.minusDays(1),
                    "Use " + Parameters.word(Interval.of(from, to)) + ", or ask for a shorter time.");
        }
    }

    /// What Elasticsearch counts by; decades and centuries are summed up from years.
    CalendarInterval counted() {
        return counted;
    }

    /// An entry that can lie on more days than that is in no bucket: it would stand at a beginning that nobody said.
    int longestDays() {
        return longestDays;
    }

    /// Of the bucket that the beginning of an hour, day, ... or year lies in.
    LocalDateTime start(LocalDateTime counted) {
        if (unit != ChronoUnit.YEARS) {
            return counted;
        }
        return counted.withYear(Math.floorDiv(counted.getYear(), units) * units);
    }

    LocalDateTime end(LocalDateTime start) {
        return start.plus(units, unit);
    }

    private long buckets(LocalDate from, LocalDate to) {
        return unit.between(from.atStartOfDay(), to.atStartOfDay().minusMinutes(1)) / units + 1;
    }
}
