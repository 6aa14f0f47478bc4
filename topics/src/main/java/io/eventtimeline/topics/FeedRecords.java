package io.eventtimeline.topics;

import io.cloudevents.CloudEvent;
import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FeedPolled;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.RecordType;
import io.eventtimeline.contracts.StableHash;
import io.eventtimeline.contracts.Topics;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/// `feeds.v1` as Kafka records: which feeds are followed, and how far the reading of each is.
public final class FeedRecords {
    private static final String POLLED = "/polled";

    private FeedRecords() {}

    /// One record as it came off the topic.
    public sealed interface FeedRecord {
        record Followed(FeedFollowed feed) implements FeedRecord {}

        record Polled(FeedPolled state) implements FeedRecord {}

        /// Nobody wants it any more.
        record Unfollowed(String id) implements FeedRecord {}

        /// How far its reading was is forgotten.
        record Forgotten(String id) implements FeedRecord {}

        /// A type of a newer writer.
        record Other(String type) implements FeedRecord {}
    }

    public static ProducerRecord<String, byte[]> followed(FeedFollowed feed) {
        String id = feed.id() + ":" + StableHash.of(Json.text(feed));
        return WireRecords.record(
                Topics.FEEDS,
                feed.id(),
                WireRecords.event(RecordType.FEED_FOLLOWED, WireRecords.INGEST, id, feed)
                        .withSubject(feed.id()));
    }

    /// @throws InvalidRecord if it is larger than a record may be
    public static ProducerRecord<String, byte[]> polled(FeedPolled state) {
        return WireRecords.record(
                Topics.FEEDS,
                state.id() + POLLED,
                WireRecords.event(RecordType.FEED_POLLED, WireRecords.INGEST, state.id() + ":" + state.at(), state)
                        .withSubject(state.id()));
    }

    /// Ends both: that it is followed, and how far its reading is.
    public static List<ProducerRecord<String, byte[]>> unfollowed(String id) {
        return List.of(
                new ProducerRecord<>(Topics.FEEDS.name(), id, null),
                new ProducerRecord<>(Topics.FEEDS.name(), id + POLLED, null));
    }

    /// @throws InvalidRecord saying why the record can't be read
    public static FeedRecord read(ConsumerRecord<String, byte[]> received) {
        if (received.value() == null) {
            String key = received.key();
            return key.endsWith(POLLED)
                    ? new FeedRecord.Forgotten(key.substring(0, key.length() - POLLED.length()))
                    : new FeedRecord.Unfollowed(key);
        }
        CloudEvent event = WireRecords.cloudEvent(received);
        return switch (event.getType()) {
            case RecordType.FEED_FOLLOWED -> new FeedRecord.Followed(Json.read(received.value(), FeedFollowed.class));
            case RecordType.FEED_POLLED -> new FeedRecord.Polled(Json.read(received.value(), FeedPolled.class));
            case String other -> new FeedRecord.Other(other);
        };
    }
}
