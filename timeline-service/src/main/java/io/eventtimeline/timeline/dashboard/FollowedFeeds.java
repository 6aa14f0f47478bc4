package io.eventtimeline.timeline.dashboard;

import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FeedPolled;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.timeline.index.IndexSettings;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.FeedRecords;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads `feeds.v1`, what it has read no second time. Where that takes long, it goes on when it is asked again.
@Component
class FollowedFeeds {
    /// Nobody commits anything under this name.
    private static final String NO_GROUP = "timeline-dashboard";

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration AT_MOST = Duration.ofSeconds(2);
    private static final int PARTITION_FETCH_BYTES = 1 << 20;

    private final String kafka;
    private final Map<String, FeedFollowed> followed = new TreeMap<>();
    private final Map<String, FeedPolled> polled = new HashMap<>();
    private final Map<TopicPartition, Long> read = new HashMap<>();
    private @Nullable KafkaConsumer<String, byte[]> consumer;

    FollowedFeeds(IndexSettings settings) {
        kafka = settings.kafka();
    }

    /// @param ends of partitions of all topics
    synchronized List<SystemState.Feed> upTo(Map<TopicPartition, Long> ends) {
        ends.forEach((partition, end) -> {
            if (partition.topic().equals(Topics.FEEDS.name()) && read.getOrDefault(partition, 0L) < end) {
                read(partition, end);
            }
        });
        return followed.values().stream()
                .map(feed -> feed(feed, polled.get(feed.id())))
                .toList();
    }

    private void read(TopicPartition partition, long end) {
        KafkaConsumer<String, byte[]> reader = consumer();
        reader.assign(List.of(partition));
        reader.seek(partition, read.getOrDefault(partition, 0L));
        long begun = System.nanoTime();
        while (reader.position(partition) < end && System.nanoTime() - begun < AT_MOST.toNanos()) {
            reader.poll(POLL).forEach(this::take);
        }
        read.put(partition, reader.position(partition));
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            switch (FeedRecords.read(record)) {
                case FeedRecords.FeedRecord.Followed(FeedFollowed feed) -> followed.put(feed.id(), feed);
                case FeedRecords.FeedRecord.Polled(FeedPolled state) -> polled.put(state.id(), state);
                case FeedRecords.FeedRecord.Unfollowed(String id) -> followed.remove(id);
                case FeedRecords.FeedRecord.Forgotten(String id) -> polled.remove(id);
                case FeedRecords.FeedRecord.Other _ -> {}
            }
        } catch (InvalidRecord unreadable) {
            // ingest-service, whose topic it is, says so.
            return;
        }
    }

    /// @param state of another address says nothing of the feed as it is followed now
    private static SystemState.Feed feed(FeedFollowed feed, @Nullable FeedPolled state) {
        if (state == null || !state.url().equals(feed.url())) {
            return new SystemState.Feed(feed.id(), feed.url(), null, null, 0, 0, null);
        }
        return new SystemState.Feed(
                feed.id(),
                feed.url(),
                state.at(),
                state.succeededAt(),
                state.articles(),
                state.failures(),
                state.failures() == 0 ? null : state.error());
    }

    /// Made when first needed.
    private KafkaConsumer<String, byte[]> consumer() {
        if (consumer == null) {
            Map<String, Object> settings = ClientSettings.consumer(kafka, NO_GROUP);
            settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, PARTITION_FETCH_BYTES);
            consumer = new KafkaConsumer<>(settings);
        }
        return consumer;
    }

    @PreDestroy
    synchronized void close() {
        if (consumer != null) {
            consumer.close();
        }
    }
}
