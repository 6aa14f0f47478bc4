package io.eventtimeline.timeline.dashboard;

import io.eventtimeline.timeline.index.IndexSettings;
import io.eventtimeline.topics.ClientSettings;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts dead letters by reading them, and what it has counted no second time. Where that takes long, the rest is
/// counted by its offsets until it is asked again.
@Component
class LetterCount {
    /// Nobody commits anything under this name.
    private static final String NO_GROUP = "timeline-dashboard";

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration AT_MOST = Duration.ofSeconds(2);
    private static final int PARTITION_FETCH_BYTES = 1 << 20;

    private final String kafka;
    private final Map<TopicPartition, Counted> counted = new HashMap<>();
    private @Nullable KafkaConsumer<String, byte[]> consumer;

    LetterCount(IndexSettings settings) {
        kafka = settings.kafka();
    }

    synchronized long between(TopicPartition partition, long from, long end) {
        Counted known = counted.get(partition);
        Counted now = known != null && known.from() == from && known.to() <= end ? known : new Counted(from, from, 0);
        if (now.to() < end) {
            now = read(partition, now, end);
            counted.put(partition, now);
        }
        return now.letters() + Math.max(0, end - now.to());
    }

    private Counted read(TopicPartition partition, Counted known, long end) {
        KafkaConsumer<String, byte[]> reader = consumer();
        reader.assign(List.of(partition));
        reader.seek(partition, known.to());
        long letters = known.letters();
        long begun = System.nanoTime();
        while (reader.position(partition) < end && System.nanoTime() - begun < AT_MOST.toNanos()) {
            letters += reader.poll(POLL).count();
        }
        return new Counted(known.from(), reader.position(partition), letters);
    }

    /// Made when first needed: most of the time there is no letter.
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

    /// @param from which offset on
    /// @param to which offset, exclusive
    /// @param letters that lie there
    private record Counted(long from, long to, long letters) {}
}
