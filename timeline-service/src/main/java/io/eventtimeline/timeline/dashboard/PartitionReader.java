package io.eventtimeline.timeline.dashboard;

import io.eventtimeline.timeline.index.IndexSettings;
import io.eventtimeline.topics.ClientSettings;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads a part of a topic, in no group, for as long as somebody who looks at the page may wait.
@Component
class PartitionReader {
    /// Nobody commits anything under this name.
    private static final String NO_GROUP = "timeline-dashboard";

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration AT_MOST = Duration.ofSeconds(2);
    private static final int PARTITION_FETCH_BYTES = 1 << 20;

    private final String kafka;
    private @Nullable KafkaConsumer<String, byte[]> consumer;

    PartitionReader(IndexSettings settings) {
        kafka = settings.kafka();
    }

    /// @param end which offset, exclusive
    /// @return how far it came: `end`, or less where that takes long
    synchronized long read(
            TopicPartition partition, long from, long end, Consumer<ConsumerRecord<String, byte[]>> records) {
        KafkaConsumer<String, byte[]> reader = consumer();
        reader.assign(List.of(partition));
        reader.seek(partition, from);
        long begun = System.nanoTime();
        while (reader.position(partition) < end && System.nanoTime() - begun < AT_MOST.toNanos()) {
            reader.poll(POLL).forEach(records);
        }
        return reader.position(partition);
    }

    /// Made when first needed: most of the time there is nothing new to read.
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
