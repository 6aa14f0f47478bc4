package io.eventtimeline.timeline.live;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/// What a stream missed, read again from the topic for this stream alone, and not for longer than it may take.
final class Replay implements AutoCloseable {
    private static final Duration POLL = Duration.ofSeconds(1);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Clock clock;
    private final Instant deadline;

    Replay(Topic topic, Clock clock, Duration within) {
        this.consumer = topic.consumer();
        this.clock = clock;
        this.deadline = clock.instant().plus(within);
    }

    /// Of the first records that are still there.
    Offsets beginning() {
        return Topic.offsets(consumer.beginningOffsets(Topic.partitions()));
    }

    /// Of what will be written next.
    Offsets end() {
        return Topic.offsets(consumer.endOffsets(Topic.partitions()));
    }

    /// Whether it has taken as long as it may.
    boolean isLate() {
        return !clock.instant().isBefore(deadline);
    }

    /// Everything that was written between the two, each partition in its order, or less of it if it gets late.
    ///
    /// @return how far it came
    Place read(Place from, Offsets to, Reader reader) throws IOException {
        List<TopicPartition> behind = new ArrayList<>(Topic.partitions());
        behind.removeIf(partition -> from.offsets().at(partition.partition()) >= to.at(partition.partition()));
        consumer.assign(behind);
        // What an earlier reading paused is paused still.
        consumer.resume(behind);
        behind.forEach(partition -> consumer.seek(partition, from.offsets().at(partition.partition())));
        Place place = from;
        while (!behind.isEmpty() && !isLate()) {
            ConsumerRecords<String, byte[]> poll = consumer.poll(POLL);
            for (ConsumerRecord<String, byte[]> record : poll) {
                if (record.offset() < to.at(record.partition())) {
                    place = place.with(record.partition(), record.offset() + 1);
                    Optional<Change> change = Change.of(record);
                    if (change.isPresent()) {
                        reader.take(change.get(), place);
                        if (isLate()) {
                            return place;
                        }
                    }
                }
            }
            reader.pause();
            // The end of a transaction has an offset and is no record: the consumer's position tells.
            behind.removeIf(partition -> consumer.position(partition) >= to.at(partition.partition()));
            consumer.pause(consumer.assignment().stream()
                    .filter(partition -> !behind.contains(partition))
                    .toList());
        }
        return behind.isEmpty() ? from.at(from.offsets().furthest(to)) : place;
    }

    @Override
    public void close() {
        consumer.close();
    }

    interface Reader {
        void take(Change change, Place behind) throws IOException;

        /// Nothing more is at hand.
        void pause() throws IOException;
    }
}
