package io.eventtimeline.timeline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.util.unit.DataSize;

class RedeliveryTest {
    private static final TopicPartition PARTITION = new TopicPartition("events.v1", 0);

    private static final IndexSettings SETTINGS = new IndexSettings(
            "127.0.0.1:9092",
            100,
            500,
            DataSize.ofMegabytes(5),
            Duration.ofMillis(200),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            20,
            Duration.ofDays(30));

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private final Situation situation = new Situation("events.v1");
    private final Redelivery redelivery = new Redelivery(situation, SETTINGS);

    @BeforeEach
    void a_disturbance() {
        consumer.assign(List.of(PARTITION));
        consumer.updateEndOffsets(Map.of(PARTITION, 7L));
        situation.struggling("Kafka was away for a commit");
    }

    @Test
    void a_disturbance_is_over_when_nothing_is_left_to_read() {
        consumer.seek(PARTITION, 7);
        redelivery.onIdle(idle());
        assertThat(situation.state()).isInstanceOf(IndexingState.Following.class);
    }

    @Test
    void a_poll_that_will_come_again_is_a_disturbance_still() {
        consumer.seek(PARTITION, 6);
        redelivery.onIdle(idle());
        assertThat(situation.state()).isInstanceOf(IndexingState.Struggling.class);
    }

    @Test
    void a_stop_stays_a_stop() {
        consumer.seek(PARTITION, 7);
        situation.stopped("the index is missing");
        redelivery.onIdle(idle());
        assertThat(situation.state()).isInstanceOf(IndexingState.Stopped.class);
    }

    private ListenerContainerIdleEvent idle() {
        return new ListenerContainerIdleEvent(this, this, 10_000, "index", List.of(PARTITION), consumer, false);
    }
}
