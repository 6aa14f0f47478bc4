package io.eventtimeline.timeline.live;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/// What a stream missed, read again from the topic for this stream alone.
final class Replay implements AutoCloseable {
    private static final Duration POLL = Duration.ofSeconds(1);

    private final KafkaConsumer<String, byte[]> consumer;

    Replay(Topic topic) {
        this.consumer = topic.consumer();
    }

    /// Of the first records that are still there.
    Offsets beginning() {
        return Topic.offsets(consumer.beginningOffsets(Topic.partitions()));
    }

    /// Of what will be written next.
    Offsets end() {
        return Topic.offsets(consumer.endOffsets(Topic.partitions()));
    }

    /// Everything that was written between the two, each partition in its order.
    void read(Place from, Offsets to, Reader reader) throws IOException {
        List<TopicPartition> behind = new ArrayList<>(Topic.partitions());
        behind.removeIf(partition -> from.offsets().at(partition.partition()) >= to.at(partition.partition()));
        consumer.assign(behind);
        // What an earlier reading paused is paused still.
        consumer.resume(behind);
        behind.forEach(partition -> consumer.seek(partition, from.offsets().at(partition.partition())));
        Place place = from;
        while (!behind.isEmpty()) {
            ConsumerRecords<String, byte[]> poll = consumer.poll(POLL);
            for (ConsumerRecord<String, byte[]> record : poll) {
                if (record.offset() < to.at(record.partition())) {
                    place = place.with(record.partition(), record.offset() + 1);
                    Optional<Change> change = Change.of(record);
                    if (change.isPresent()) {
                        reader.take(change.get(), place);
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
