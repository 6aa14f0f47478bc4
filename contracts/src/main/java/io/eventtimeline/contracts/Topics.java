package io.eventtimeline.contracts;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every topic, declared once. Services create or verify them at start; nothing is created by itself.
public final class Topics {
    /// Largest record, on broker and clients: an article may have 5 MiB.
    public static final int LARGEST_RECORD_BYTES = 16 * 1024 * 1024;

    private static final int PARTITIONS = 6;
    private static final Map<String, String> FOR_EVER =
            Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");
    private static final Map<String, String> COMPACTED = Map.of("cleanup.policy", "compact");
    private static final Map<String, String> COMPACTED_TOMBSTONES_30_DAYS = Map.of(
            "cleanup.policy",
            "compact",
            "delete.retention.ms",
            Long.toString(Duration.ofDays(30).toMillis()));

    /// Keyed by article id: `article.published`, `article.withdrawn`. The source of truth.
    public static final TopicSpec ARTICLES = topic("articles.v1", PARTITIONS, COMPACTED);

    /// Keyed by article id: `article.extracted`.
    public static final TopicSpec EVENTS = topic("events.v1", PARTITIONS, FOR_EVER);

    /// Keyed by entry id: `entry.created`, `entry.updated`, `entry.retracted`.
    public static final TopicSpec TIMELINE = topic("timeline.v1", PARTITIONS, COMPACTED_TOMBSTONES_30_DAYS);

    /// Keyed by article id: what people corrected.
    public static final TopicSpec CORRECTIONS = topic("corrections.v1", PARTITIONS, FOR_EVER);

    /// Keyed by feed: `feed.followed` under its id, `feed.polled` under its id and `/polled`.
    public static final TopicSpec FEEDS = topic("feeds.v1", PARTITIONS, COMPACTED);

    /// One partition, so that its records have one order: epochs and extractor generations.
    public static final TopicSpec CONTROL = topic("control.v1", 1, FOR_EVER);

    private Topics() {}

    public static List<TopicSpec> all() {
        return List.of(ARTICLES, EVENTS, TIMELINE, CORRECTIONS, FEEDS, CONTROL);
    }

    /// What a consumer group could not read: `articles.v1.extract.dlt`.
    public static TopicSpec deadLetters(TopicSpec source, String group) {
        return topic(source.name() + "." + group + ".dlt", source.partitions(), FOR_EVER);
    }

    /// Dead letters that an operator sent again: `articles.v1.extract.retry`.
    public static TopicSpec retries(TopicSpec source, String group) {
        return topic(source.name() + "." + group + ".retry", source.partitions(), FOR_EVER);
    }

    private static TopicSpec topic(String name, int partitions, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("max.message.bytes", Integer.toString(LARGEST_RECORD_BYTES));
        return new TopicSpec(name, partitions, all);
    }
}
