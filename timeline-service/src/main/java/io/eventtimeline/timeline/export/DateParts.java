package io.eventtimeline.timeline.export;

import io.eventtimeline.contracts.EventTime;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A date cut off where it is no longer known: year, then month, day, and clock.
///
/// `2016-07` begins and ends in {year 2016, month 7}; the third quarter begins in {2016, 7} and ends in {2016, 9}; the
/// 1990s are {1990} to {1999}. Years are astronomical: 44 BC is -43.
///
/// @param day any day in it
/// @param finest the smallest part that is known: years, months or days
/// @param clock `18:00`, only beside a single day
record DateParts(LocalDate day, ChronoUnit finest, @Nullable String clock) {
    private static final Pattern CLOCK = Pattern.compile("(?<hour>\\d{2}):(?<minute>\\d{2}).*");
    private static final int LENGTH_OF_YEAR = 4;
    private static final int LENGTH_OF_MONTH = 7;

    /// Of a dated event; one with an open beginning ("until 1989") is put at its end.
    static DateParts first(EventTime when) {
        return when.earliest() == null
                ? end(when)
                : new DateParts(when.earliest(), finest(when, 0), isOneDay(when) ? when.clock() : null);
    }

    /// Nothing where it would repeat the first, and for an open end.
    static Optional<DateParts> last(EventTime when) {
        if (when.earliest() == null || when.latest() == null) {
            return Optional.empty();
        }
        DateParts last = end(when);
        DateParts first = new DateParts(when.earliest(), finest(when, 0), null);
        return last.finest == first.finest && last.start().equals(first.start()) ? Optional.empty() : Optional.of(last);
    }

    void addTo(ObjectNode date) {
        date.put("year", day.getYear());
        if (finest == ChronoUnit.YEARS) {
            return;
        }
        date.put("month", day.getMonthValue());
        if (finest == ChronoUnit.MONTHS) {
            return;
        }
        date.put("day", day.getDayOfMonth());
        Matcher time = CLOCK.matcher(clock == null ? "" : clock);
        if (time.matches()) {
            date.put("hour", Integer.parseInt(time.group("hour")));
            date.put("minute", Integer.parseInt(time.group("minute")));
        }
    }

    private static DateParts end(EventTime when) {
        return new DateParts(Objects.requireNonNull(when.latest()).minusDays(1), finest(when, 1), null);
    }

    private LocalDate start() {
        return switch (finest) {
            case YEARS -> day.withDayOfYear(1);
            case MONTHS -> day.withDayOfMonth(1);
            default -> day;
        };
    }

    private static boolean isOneDay(EventTime when) {
        return when.earliest() != null && when.earliest().plusDays(1).equals(when.latest());
    }

    private static ChronoUnit finest(EventTime when, int end) {
        return switch (when.precision()) {
            case MILLENNIUM, CENTURY, DECADE, YEAR -> ChronoUnit.YEARS;
            case HALF, QUARTER, SEASON, MONTH -> ChronoUnit.MONTHS;
            case WEEK, WEEKEND, DAY, HOUR, MINUTE, SECOND -> ChronoUnit.DAYS;
            case INTERVAL, NONE, UNKNOWN -> asWritten(when.edtf(), end);
        };
    }

    /// `1979/1989-06` begins with a year and ends with a month.
    private static ChronoUnit asWritten(@Nullable String edtf, int end) {
        String[] ends = edtf == null ? new String[] {""} : edtf.split("/");
        String written =
                ends[Math.min(end, ends.length - 1)].replaceFirst("^-", "").replaceFirst("[~?%]+$", "");
        if (written.length() <= LENGTH_OF_YEAR) {
            return ChronoUnit.YEARS;
        }
        return written.length() <= LENGTH_OF_MONTH ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    }
}
