package io.eventtimeline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// `kill -9` in the middle of the flow: nothing is lost, and nothing stands twice.
///
/// In a house of its own, and up to the events alone: eight thousand mentions that are all alike are one story to
/// merging, which takes it longer than all the rest.
class CrashIT {
    private static final int ARTICLES = 2_000;
    private static final int BATCH = 100;

    private final House house = House.empty();
    private final Pipeline pipeline = new Pipeline(house);

    @BeforeEach
    void start() {
        house.start(Room.values());
    }

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void services_killed_while_two_thousand_articles_flow_leave_exactly_the_expected_events() {
        int letters = letters();
        for (int from = 0; from < ARTICLES; from += BATCH) {
            pipeline.publish(GeneratedArticles.of("crash", from, from + BATCH, 0));
            // A tenth is revised while the first edition is still on its way.
            pipeline.publish(GeneratedArticles.of("crash", from, from + BATCH / 10, 1));
            switch (from / BATCH) {
                case 4, 12 -> house.kill(Room.EXTRACT);
                case 6, 14 -> house.launch(Room.EXTRACT);
                case 8, 16 -> house.kill(Room.TIMELINE);
                case 10, 18 -> house.launch(Room.TIMELINE);
                default -> {}
            }
        }
        house.awaitReady(Room.EXTRACT);
        killOnceMoreWhileItWorks(Room.EXTRACT);
        killOnceMoreWhileItWorks(Room.TIMELINE);

        pipeline.awaitIndexed();

        Map<String, Long> revisions = pipeline.revisions();
        assertThat(revisions.keySet().stream().filter(id -> id.startsWith("c-crash-")))
                .hasSize(ARTICLES);
        assertThat(pipeline.eventsOf("c-crash-1234")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(letters()).isEqualTo(letters);
        assertThat(conflictsOnEqualVersions()).isEmpty();
    }

    private void killOnceMoreWhileItWorks(Room room) {
        house.kill(room);
        house.start(room);
    }

    private int letters() {
        return pipeline.topic("articles.v1.extract.dlt").read().size()
                + pipeline.topic("events.v1.index.dlt").read().size();
    }

    /// What a crash repeats has to be the same.
    private List<String> conflictsOnEqualVersions() {
        Map<String, Long> contents = pipeline.topic("events.v1").read().stream()
                .filter(record -> record.key() != null && record.key().startsWith("c-crash-"))
                .collect(Collectors.groupingBy(
                        CrashIT::articleAndVersion,
                        Collectors.mapping(
                                record -> new String(record.value(), StandardCharsets.UTF_8),
                                Collectors.collectingAndThen(Collectors.toSet(), set -> (long) set.size()))));
        return contents.entrySet().stream()
                .filter(version -> version.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String articleAndVersion(ConsumerRecord<String, byte[]> record) {
        return new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
    }
}
