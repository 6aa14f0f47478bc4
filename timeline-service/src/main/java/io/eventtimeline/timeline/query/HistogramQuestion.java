package io.eventtimeline.timeline.query;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What a reader asks of the histogram.
///
/// @param selection which entries
/// @param interval of a bucket; absent to have one chosen
record HistogramQuestion(Selection selection, @Nullable Interval interval) {
    private static final String INTERVAL = "interval";
    private static final Set<String> PARAMETERS = new LinkedHashSet<>(Selection.PARAMETERS);

    static {
        PARAMETERS.add(INTERVAL);
    }

    static HistogramQuestion of(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given, PARAMETERS);
        return new HistogramQuestion(
                Selection.of(parameters),
                parameters
                        .one(INTERVAL)
                        .map(text -> Interval.parse(INTERVAL, text))
                        .orElse(null));
    }

    /// The interval that was asked for, or the one that fits.
    Interval over(DaySpan days) {
        if (interval == null) {
            return Interval.of(days.from(), days.to());
        }
        interval.check(INTERVAL, days.from(), days.to());
        return interval;
    }

    /// Some days.
    ///
    /// @param to exclusive
    record DaySpan(LocalDate from, LocalDate to) {}
}
