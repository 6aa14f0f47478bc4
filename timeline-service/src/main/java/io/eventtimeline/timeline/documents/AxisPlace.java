package io.eventtimeline.timeline.documents;

import io.eventtimeline.contracts.EventTime;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where something stands on the axis, to the minute: `2016-07-13T18:00` for "6 p.m. on July 13",
/// `2016-07-01T00:00` for "in July 2016". The clock is the one of the place, as everywhere: offsets are not
/// converted.
final class AxisPlace {
    private static final Pattern CLOCK = Pattern.compile("(?<clock>([01]\\d|2[0-3]):[0-5]\\d).*");

    private AxisPlace() {}

    static @Nullable String of(EventTime when) {
        LocalDate first = when.earliest();
        if (first != null) {
            return first + "T" + clock(when.clock());
        }
        return when.latest() == null ? null : when.latest().minusDays(1) + "T00:00";
    }

    private static String clock(@Nullable String clock) {
        if (clock != null) {
            Matcher form = CLOCK.matcher(clock);
            if (form.matches()) {
                return form.group("clock");
            }
        }
        return "00:00";
    }
}
