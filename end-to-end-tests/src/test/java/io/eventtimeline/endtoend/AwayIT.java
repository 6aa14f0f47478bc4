package io.eventtimeline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Kafka or Elasticsearch away: waited for, quietly, at start as later.
class AwayIT {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final List<Room> SERVICES = List.of(Room.INGEST, Room.EXTRACT, Room.TIMELINE);

    /// "A line or two a minute", and one for each server that goes.
    private static final int LINES = 4;

    private final House house = House.empty();
    private final Pipeline pipeline = new Pipeline(house);

    @AfterEach
    void stop() {
        house.close();
    }

    @Test
    void services_that_start_before_kafka_and_elasticsearch_wait_for_them_quietly() {
        house.launch(Room.INGEST, Room.EXTRACT, Room.TIMELINE);
        SERVICES.forEach(this::awaitAlive);
        Map<Room, Integer> before = linesLogged();
        passes(A_MINUTE.dividedBy(2));
        assertQuietSince(before);

        house.start(Room.KAFKA, Room.ELASTICSEARCH);
        SERVICES.forEach(house::awaitReady);
        String article =
                pipeline.publish(GeneratedArticles.of("late-servers", 0, 1, 0)).getFirst();
        pipeline.awaitSettled();
        assertThat(pipeline.eventsOf(article)).isNotEmpty();
    }

    @Test
    void a_minute_without_elasticsearch_and_kafka_loses_nothing_and_floods_no_log() {
        house.start(Room.values());
        Map<Room, Integer> before = linesLogged();
        house.stop(Room.ELASTICSEARCH);
        List<String> meanwhile = pipeline.publish(GeneratedArticles.of("away", 0, 50, 0));
        house.kill(Room.KAFKA);

        passes(A_MINUTE);

        Http.Answer refused = Http.post(
                house.uri(Room.INGEST).resolve("/v1/articles"),
                "application/json",
                "{\"text\":\"It rained on July 13.\"}");
        assertThat(refused.status()).isEqualTo(503);
        assertQuietSince(before);

        house.start(Room.KAFKA, Room.ELASTICSEARCH);
        SERVICES.forEach(house::awaitReady);
        pipeline.awaitSettled();
        assertThat(meanwhile)
                .allSatisfy(article -> assertThat(pipeline.eventsOf(article)).isNotEmpty());
    }

    private void awaitAlive(Room service) {
        await("until " + service + " is alive")
                .atMost(House.PATIENCE)
                .until(() -> Http.status(house.uri(service).resolve("/actuator/health/liveness")) == 200);
    }

    private Map<Room, Integer> linesLogged() {
        Map<Room, Integer> lines = new EnumMap<>(Room.class);
        SERVICES.forEach(service -> lines.put(service, house.logLines(service).size()));
        return lines;
    }

    private void assertQuietSince(Map<Room, Integer> before) {
        before.forEach((service, lines) -> {
            List<String> all = house.logLines(service);
            assertThat(all.subList(lines, all.size()))
                    .as("what %s said meanwhile", service)
                    .hasSizeLessThanOrEqualTo(LINES);
        });
    }

    private static void passes(Duration time) {
        await().pollDelay(time).atMost(time.plusSeconds(10)).until(() -> true);
    }
}
