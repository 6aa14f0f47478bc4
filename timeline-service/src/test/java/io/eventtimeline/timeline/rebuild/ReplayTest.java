package io.eventtimeline.timeline.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReplayTest {
    private static final TopicPartition FIRST = new TopicPartition("events.v1", 0);
    private static final TopicPartition SECOND = new TopicPartition("events.v1", 1);

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final List<String> read = new ArrayList<>();
    private final Replay replay =
            new Replay(consumer, poll -> poll.forEach(record -> read.add(record.partition() + "@" + record.offset())));

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void what_is_published_between_two_calls_is_read_by_the_second() throws InterruptedException {
        consumer.updateBeginningOffsets(Map.of(FIRST, 0L, SECOND, 0L));
        // In two polls, so that the first partition is done, and paused, before the second is.
        consumer.schedulePollTask(() -> publish(FIRST, 0));
        consumer.schedulePollTask(() -> publish(SECOND, 0));
        replay.until(Map.of(FIRST, 1L, SECOND, 1L));
        assertThat(read).containsExactly("0@0", "1@0");

        consumer.schedulePollTask(() -> {
            publish(FIRST, 1);
            publish(SECOND, 1);
        });
        replay.until(Map.of(FIRST, 2L, SECOND, 2L));

        assertThat(read).containsExactlyInAnyOrder("0@0", "1@0", "0@1", "1@1");
    }

    private void publish(TopicPartition partition, long offset) {
        consumer.addRecord(
                new ConsumerRecord<>(partition.topic(), partition.partition(), offset, "c-one", new byte[0]));
    }
}
