package io.eventtimeline.timeline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.timeline.dashboard.SystemState.Group;
import io.eventtimeline.timeline.dashboard.SystemState.Topic;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final SystemState.Index NOTHING = new SystemState.Index(0, 0, 0);
    private static final Reading.Letters BY_OFFSETS = (_, from, end) -> end - from;
    private static final TopicPartition EVENTS_0 = new TopicPartition("events.v1", 0);
    private static final TopicPartition EVENTS_1 = new TopicPartition("events.v1", 1);
    private static final TopicPartition TIMELINE = new TopicPartition("timeline.v1", 0);
    private static final TopicPartition DEAD = new TopicPartition("events.v1.index.dlt", 0);

    @Test
    void what_waits_is_what_lies_behind_the_group_in_every_partition() {
        Reading reading = new Reading(Map.of(EVENTS_0, 10L, EVENTS_1, 5L), Map.of("index", Map.of(EVENTS_0, at(7))));
        assertThat(reading.state(NOTHING, BY_OFFSETS, _ -> List.of()).groups())
                .containsExactly(new Group("index", "events.v1", 8));
    }

    @Test
    void the_mark_of_a_commit_is_no_record_that_waits() {
        assertThat(lagOfEntries(11, 10)).isZero();
        assertThat(lagOfEntries(12, 10)).isEqualTo(2);
    }

    private static long lagOfEntries(long end, long read) {
        Reading reading = new Reading(Map.of(TIMELINE, end), Map.of("entries", Map.of(TIMELINE, at(read))));
        return reading.state(NOTHING, BY_OFFSETS, _ -> List.of())
                .groups()
                .getFirst()
                .lag();
    }

    @Test
    void dead_letters_that_were_sent_again_are_none() {
        Map<TopicPartition, Long> ends = Map.of(DEAD, 3L);
        assertThat(new Reading(ends, Map.of())
                        .state(NOTHING, BY_OFFSETS, _ -> List.of())
                        .deadLetters())
                .containsExactly(new Topic(DEAD.topic(), 3));
        assertThat(new Reading(ends, Map.of("dead-letters.replay", Map.of(DEAD, at(3))))
                        .state(NOTHING, BY_OFFSETS, _ -> List.of())
                        .deadLetters())
                .isEmpty();
    }

    @Test
    void topics_of_others_and_of_the_inside_of_kafka_streams_are_left_out() {
        assertThat(Reading.isOurs("events.v1.index.dlt")).isTrue();
        assertThat(Reading.isOurs("merge-blocks-repartition.merge.dlt")).isTrue();
        assertThat(Reading.isOurs("orders")).isFalse();
        assertThat(Reading.isOurs("merge-blocks-repartition")).isFalse();
    }

    private static OffsetAndMetadata at(long offset) {
        return new OffsetAndMetadata(offset);
    }
}
