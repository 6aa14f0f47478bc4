package io.eventtimeline.timeline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.TopicSpec;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.timeline.RunningTimeline;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.DeclaredTopics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/// Letters of the merge step are written in transactions, and the marks of those are no letters.
class LetterCountIT {
    private static final TopicSpec DEAD = Topics.deadLetters(Topics.TIMELINE, "letter-count");

    @Test
    void letters_are_counted_without_the_marks_of_commits() throws ExecutionException, InterruptedException {
        RunningTimeline timeline = RunningTimeline.shared();
        String kafka = timeline.platform().kafka();
        DeclaredTopics.ensure(kafka, List.of(DEAD));
        Map<String, Object> settings = ClientSettings.producer(kafka);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "letter-count");
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(settings)) {
            producer.initTransactions();
            write(producer);
            write(producer);
        }
        RunningTimeline.await().untilAsserted(() -> assertThat(shown(timeline)).isEqualTo(2));
        sentAgainUpTo(3, kafka);
        RunningTimeline.await().untilAsserted(() -> assertThat(shown(timeline)).isZero());
    }

    /// A letter at an even offset, the mark behind it.
    private static void write(KafkaProducer<String, byte[]> producer) {
        producer.beginTransaction();
        Future<RecordMetadata> _ = producer.send(new ProducerRecord<>(DEAD.name(), 0, "key", new byte[] {1}));
        producer.commitTransaction();
    }

    private static void sentAgainUpTo(long offset, String kafka) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(ClientSettings.admin(kafka))) {
            admin.alterConsumerGroupOffsets(
                            "letter-count.replay",
                            Map.of(new TopicPartition(DEAD.name(), 0), new OffsetAndMetadata(offset)))
                    .all()
                    .get();
        }
    }

    private static long shown(RunningTimeline timeline) {
        RunningTimeline.Answer answer = timeline.get("/v1/system");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json()
                .get("dead_letters")
                .valueStream()
                .filter(topic -> topic.get("topic").asString().equals(DEAD.name()))
                .mapToLong(topic -> topic.get("records").asLong())
                .sum();
    }
}
