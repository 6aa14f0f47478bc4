package io.eventtimeline.timeline.dashboard;

import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FeedPolled;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.topics.FeedRecords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads `feeds.v1`, what it has read no second time. Where that takes long, it goes on when it is asked again.
@Component
class FollowedFeeds {
    private final PartitionReader reader;
    private final Map<String, FeedFollowed> followed = new TreeMap<>();
    private final Map<String, FeedPolled> polled = new HashMap<>();
    private final Map<TopicPartition, Long> read = new HashMap<>();

    FollowedFeeds(PartitionReader reader) {
        this.reader = reader;
    }

    /// @param ends of partitions of all topics
    synchronized List<SystemState.Feed> upTo(Map<TopicPartition, Long> ends) {
        ends.forEach((partition, end) -> {
            long known = read.getOrDefault(partition, 0L);
            if (partition.topic().equals(Topics.FEEDS.name()) && known < end) {
                read.put(partition, reader.read(partition, known, end, this::take));
            }
        });
        return followed.values().stream()
                .map(feed -> feed(feed, polled.get(feed.id())))
                .toList();
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
}
