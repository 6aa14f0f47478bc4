package io.eventtimeline.timeline.rebuild;

import io.eventtimeline.timeline.index.ElasticsearchAway;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/// Reads the topics from their beginning up to given positions, and no record further.
final class Replay {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Consumer<String, byte[]> consumer;
    private final Target target;
    private final Map<TopicPartition, Long> done = new HashMap<>();
    private long records;

    Replay(Consumer<String, byte[]> consumer, Target target) {
        this.consumer = consumer;
        this.target = target;
    }

    /// [io.eventtimeline.timeline.index.Projection#apply], onto the new indices.
    interface Target {
        void apply(List<ConsumerRecord<String, byte[]>> poll);
    }

    long records() {
        return records;
    }

    /// May be called again with later positions.
    void until(Map<TopicPartition, Long> ends) throws InterruptedException {
        List<TopicPartition> open = new ArrayList<>(ends.keySet());
        open.removeIf(partition -> isReached(partition, ends));
        consumer.assign(open);
        List<TopicPartition> fresh = new ArrayList<>(open);
        fresh.removeIf(done::containsKey);
        consumer.seekToBeginning(fresh);
        open.stream()
                .filter(done::containsKey)
                .forEach(partition -> consumer.seek(partition, done.getOrDefault(partition, 0L)));
        // A partition that the last call finished is paused, and stays so where it is assigned again.
        consumer.resume(open);

        while (!open.isEmpty()) {
            List<ConsumerRecord<String, byte[]>> poll = new ArrayList<>();
            consumer.poll(POLL).forEach(record -> {
                if (record.offset() < end(record, ends)) {
                    poll.add(record);
                }
            });
            apply(poll);
            records += poll.size();
            open.forEach(partition -> done.put(partition, consumer.position(partition)));
            open.removeIf(partition -> isReached(partition, ends));
            consumer.pause(finished(open));
        }
        ends.forEach(done::put);
    }

    private List<TopicPartition> finished(List<TopicPartition> open) {
        return consumer.assignment().stream()
                .filter(partition -> !open.contains(partition))
                .toList();
    }

    private void apply(List<ConsumerRecord<String, byte[]>> poll) throws InterruptedException {
        while (true) {
            try {
                target.apply(poll);
                return;
            } catch (ElasticsearchAway e) {
                Thread.sleep(PAUSE);
            }
        }
    }

    private boolean isReached(TopicPartition partition, Map<TopicPartition, Long> ends) {
        return done.getOrDefault(partition, 0L) >= ends.getOrDefault(partition, 0L);
    }

    private static long end(ConsumerRecord<?, ?> record, Map<TopicPartition, Long> ends) {
        return ends.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
    }
}
