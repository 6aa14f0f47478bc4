package io.eventtimeline.timeline.export;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Precision;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days that a calendar can show: those of an event whose date is known to the day, or from one day to another.
///
/// A clock time makes a moment of it only with its own offset, `18:00+02:00`: "6 p.m." without one would be another
/// moment for every reader.
///
/// @param start `;VALUE=DATE:20160713` or `:20160713T160000Z`
/// @param end the same for the first day after it; empty for a moment
record CalendarTime(String start, String end) {
    private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("';VALUE=DATE:'uuuuMMdd");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("':'uuuuMMdd'T'HHmmss'Z'");
    private static final int LAST_YEAR = 9999;

    static Optional<CalendarTime> of(EventTime when) {
        LocalDate first = when.earliest();
        LocalDate end = when.latest();
        if (first == null || end == null || !isDay(when) || first.getYear() < 1 || end.getYear() > LAST_YEAR) {
            return Optional.empty();
        }
        return Optional.of(
                moment(first, when.clock()).orElseGet(() -> new CalendarTime(DATE.format(first), DATE.format(end))));
    }

    void write(ContentLines lines) throws IOException {
        lines.whole("DTSTART" + start);
        if (!end.isEmpty()) {
            lines.whole("DTEND" + end);
        }
    }

    private static boolean isDay(EventTime when) {
        Precision precision = when.precision();
        return !when.approximate()
                && switch (precision) {
                    case DAY, HOUR, MINUTE, SECOND -> true;
                    case INTERVAL ->
                        when.edtf() != null && DAYS.matcher(when.edtf()).matches();
                    case MILLENNIUM,
                            CENTURY,
                            DECADE,
                            YEAR,
                            HALF,
                            QUARTER,
                            SEASON,
                            MONTH,
                            WEEK,
                            WEEKEND,
                            NONE,
                            UNKNOWN -> false;
                };
    }

    private static Optional<CalendarTime> moment(LocalDate day, @Nullable String clock) {
        if (clock == null) {
            return Optional.empty();
        }
        try {
            var utc = OffsetTime.parse(clock).atDate(day).withOffsetSameInstant(ZoneOffset.UTC);
            return Optional.of(new CalendarTime(MOMENT.format(utc), ""));
        } catch (DateTimeException noOffset) {
            return Optional.empty();
        }
    }
}
