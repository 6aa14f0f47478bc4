package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.DateHistogramBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.timeline.query.HistogramQuestion.DaySpan;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Entries over time. Each is counted once, in the bucket of its first day, if its date is no longer than a bucket.
@Component
class HistogramSearch {
    private static final Query CLOSED = Query.of(q -> q.exists(e -> e.field("span_days")));
    private static final Query DATED = Query.of(q -> q.exists(e -> e.field("at")));
    private static final Query WITH_CLOCK = Query.of(q -> q.terms(t -> t.field("precision")
            .terms(v -> v.value(Stream.of(Precision.HOUR, Precision.MINUTE, Precision.SECOND)
                    .map(precision -> FieldValue.of(Parameters.word(precision)))
                    .toList()))));

    private final EntryCounts counts;

    HistogramSearch(EntryCounts counts) {
        this.counts = counts;
    }

    Histogram histogram(HistogramQuestion question) throws IOException {
        Query all = EntryQuery.of(question.selection()).query();
        Optional<DaySpan> days = days(question.selection(), all);
        Interval interval =
                days.map(question::over).orElseGet(() -> Objects.requireNonNullElse(question.interval(), Interval.DAY));
        Map<String, Aggregate> answer = counts.of(
                all,
                Map.of(
                        "open", count(Query.of(q -> q.bool(b -> b.filter(DATED).mustNot(CLOSED)))),
                        "wider",
                                count(Query.of(q -> q.bool(b -> b.filter(CLOSED).mustNot(fits(interval))))),
                        "fits", spread(interval)));
        Aggregate fits = EntryCounts.named(answer, "fits");
        return new Histogram(
                interval,
                days.map(DaySpan::from).orElse(null),
                days.map(DaySpan::to).orElse(null),
                fits.filter().docCount(),
                EntryCounts.named(answer, "wider").filter().docCount(),
                EntryCounts.named(answer, "open").filter().docCount(),
                buckets(
                        EntryCounts.named(fits.filter().aggregations(), "spread")
                                .dateHistogram()
                                .buckets()
                                .array(),
                        interval));
    }

    /// What was asked for; where an end is open, where the entries end.
    private Optional<DaySpan> days(Selection selection, Query all) throws IOException {
        LocalDate from = selection.from() == null ? null : selection.from().first();
        LocalDate to = selection.to() == null ? null : selection.to().endExclusive();
        if (from == null || to == null) {
            Map<String, Aggregate> ends = counts.of(
                    Query.of(q -> q.bool(b -> b.filter(all, CLOSED))),
                    Map.of(
                            "first", Aggregation.of(a -> a.min(m -> m.field("at"))),
                            "last", Aggregation.of(a -> a.max(m -> m.field("at")))));
            Double first = EntryCounts.named(ends, "first").min().value();
            Double last = EntryCounts.named(ends, "last").max().value();
            if (first == null || last == null || first.isInfinite()) {
                return Optional.empty();
            }
            from = from == null ? minute(first.longValue()).toLocalDate() : from;
            to = to == null ? minute(last.longValue()).toLocalDate().plusDays(1) : to;
        }
        // An entry that begins before the time that was asked for can end in it.
        return from.isBefore(to) ? Optional.of(new DaySpan(from, to)) : Optional.of(new DaySpan(to.minusDays(1), to));
    }

    private static Aggregation count(Query filter) {
        return Aggregation.of(a -> a.filter(filter));
    }

    private static Aggregation spread(Interval interval) {
        Aggregation byStatus =
                Aggregation.of(a -> a.terms(t -> t.field("status").size(10)));
        Aggregation overTime = Aggregation.of(a -> a.dateHistogram(
                        h -> h.field("at").calendarInterval(interval.counted()).minDocCount(1))
                .aggregations("statuses", byStatus));
        return Aggregation.of(a -> a.filter(fits(interval)).aggregations("spread", overTime));
    }

    private static Query fits(Interval interval) {
        if (interval == Interval.HOUR) {
            return WITH_CLOCK;
        }
        return Query.of(q -> q.range(r -> r.number(n -> n.field("span_days").lte((double) interval.longestDays()))));
    }

    private static List<Histogram.Bucket> buckets(List<DateHistogramBucket> counted, Interval interval) {
        Map<LocalDateTime, List<DateHistogramBucket>> byStart = new TreeMap<>();
        for (DateHistogramBucket bucket : counted) {
            byStart.computeIfAbsent(interval.start(minute(bucket.key())), _ -> new ArrayList<>())
                    .add(bucket);
        }
        List<Histogram.Bucket> buckets = new ArrayList<>();
        byStart.forEach((start, parts) -> buckets.add(new Histogram.Bucket(
                start.toString(),
                interval.end(start).toString(),
                parts.stream().mapToLong(DateHistogramBucket::docCount).sum(),
                statuses(parts))));
        return buckets;
    }

    private static Map<String, Long> statuses(List<DateHistogramBucket> parts) {
        Map<String, Long> statuses = new TreeMap<>();
        for (DateHistogramBucket part : parts) {
            EntryCounts.values(EntryCounts.named(part.aggregations(), "statuses"))
                    .forEach(one -> statuses.merge(one.value(), one.entries(), Long::sum));
        }
        return statuses;
    }

    private static LocalDateTime minute(long millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }
}
