package io.eventtimeline.timeline.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the entries that answer a question are spread over time.
///
/// @param interval of each bucket
/// @param from first day that was looked at; absent where there is nothing
/// @param to first day after it
/// @param counted number of entries in all buckets
/// @param wider number of entries whose date is longer than a bucket, "in 2016" among months: they are in none
/// @param openEnded number of entries with an open beginning or end: they are in none
/// @param buckets in order of time, without the empty ones
record Histogram(
        Interval interval,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        long counted,
        long wider,
        long openEnded,
        List<Bucket> buckets) {

    /// One stretch of time.
    ///
    /// @param start its first minute, `2016-07-01T00:00`
    /// @param end the first minute after it
    /// @param count of entries that begin in it
    /// @param statuses the count by status
    record Bucket(String start, String end, long count, Map<String, Long> statuses) {}
}
