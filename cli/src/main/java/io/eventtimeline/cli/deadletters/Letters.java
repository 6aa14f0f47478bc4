package io.eventtimeline.cli.deadletters;

import io.eventtimeline.topics.ClientSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// All topics of dead letters, read from the first letter that was not sent again, up to those that are there now.
///
/// How far they were sent again is kept by Kafka, as the offsets of a group that only this command uses.
final class Letters implements AutoCloseable {
    private static final String GROUP = "dead-letters.replay";
    private static final String DEAD = ".dlt";
    private static final Duration POLL = Duration.ofSeconds(1);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Set<TopicPartition> partitions;

    Letters(String bootstrap) {
        consumer = new KafkaConsumer<>(ClientSettings.consumer(bootstrap, GROUP));
        partitions = consumer.listTopics().entrySet().stream()
                .filter(topic -> topic.getKey().endsWith(DEAD))
                .flatMap(topic -> topic.getValue().stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @param all also those that were sent again already
    /// @param each gets them partition by partition, in order
    void forEach(boolean all, Consumer<ConsumerRecord<String, byte[]>> each) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
            TopicPartition partition = end.getKey();
            consumer.assign(List.of(partition));
            if (all) {
                consumer.seekToBeginning(List.of(partition));
            }
            while (consumer.position(partition) < end.getValue()) {
                ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                records.records(partition).stream()
                        .filter(letter -> letter.offset() < end.getValue())
                        .forEach(each);
            }
        }
    }

    /// From now on this letter, and those before it, count as sent again.
    void sentAgain(ConsumerRecord<String, byte[]> letter) {
        TopicPartition partition = new TopicPartition(letter.topic(), letter.partition());
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(letter.offset() + 1)));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
