package io.eventtimeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.platform.process.PlatformProcess;
import io.eventtimeline.topics.ClientSettings;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class KafkaAwayIT {
    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final String SHORT = "--ingest.publish.acknowledge-within=4s";

    @Test
    void while_kafka_is_away_callers_are_told_to_come_again_and_then_served(@TempDir Path folder) throws Exception {
        try (PlatformProcess platform = PlatformProcess.startKafka(folder)) {
            platform.stop();
            Path log = folder.resolve("ingest.log");
            try (IngestProcess ingest = new IngestProcess(platform.kafka(), log, SHORT).awaitListening()) {
                assertThat(ingest.readiness()).isEqualTo(503);
                assertThat(ingest.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
                assertThat(ingest.get("/actuator/health/readiness").body())
                        .contains("Kafka does not answer at " + platform.kafka());
                assertToldToComeAgain(ingest);

                platform.restart();
                ingest.awaitReady();
                // Gone before the first article: each of these would wait for a place of its own, two seconds long.
                platform.stop();
                String fifty = IntStream.range(0, 50)
                        .mapToObj(i -> article("early-" + i))
                        .collect(Collectors.joining(","));
                assertThat(ingest.post(JSON, "[" + fifty + "]").statusCode()).isEqualTo(503);

                platform.restart();
                ingest.awaitReady();
                try (ArticlesTopic articles = new ArticlesTopic(platform.kafka())) {
                    assertThat(ingest.post(JSON, article("away-1")).statusCode())
                            .isEqualTo(202);
                    articles.await("c-away-1", records -> assertThat(records).hasSize(1));
                }

                platform.stop();
                assertToldToComeAgain(ingest);
                assertThat(ingest.readiness()).isEqualTo(503);
                assertThat(ingest.log().lines().filter(line -> line.contains("Kafka")))
                        .as("its log, however long it lasts: away at start, there, publishing, not acknowledged")
                        .hasSizeLessThanOrEqualTo(6);

                platform.restart();
                ingest.awaitReady();
                Awaitility.await()
                        .atMost(Duration.ofSeconds(30))
                        .untilAsserted(() -> assertThat(
                                        ingest.post(JSON, article("away-2")).statusCode())
                                .isEqualTo(202));
                ingest.stop();
                assertThat(ingest.exitCode()).isEqualTo(143);
            }
        }
    }

    private static void assertToldToComeAgain(IngestProcess ingest) throws Exception {
        List<HttpResponse<String>> responses = List.of(
                ingest.post(JSON, article("lost-1")),
                ingest.post(JSON, "[" + article("lost-2") + "," + article("lost-3") + "]"),
                ingest.post(LINES, article("lost-4") + "\n" + article("lost-5") + "\n"),
                ingest.delete("/v1/articles/c-lost-6"));
        for (HttpResponse<String> response : responses) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(Json.MAPPER.readTree(response.body()).get("type").asString())
                    .isEqualTo("urn:event-timeline:problem:unavailable");
        }
        JsonNode results = Json.MAPPER.readTree(responses.get(1).body()).get("results");
        assertThat(results.get(1).get("status").asString()).isEqualTo("unacknowledged");
    }

    @Test
    void on_a_topic_that_would_lose_articles_it_refuses_to_run_and_says_why(@TempDir Path folder) throws Exception {
        try (PlatformProcess platform = PlatformProcess.startKafka(folder);
                Admin admin = Admin.create(ClientSettings.admin(platform.kafka()))) {
            NewTopic other = new NewTopic(Topics.ARTICLES.name(), Optional.of(3), Optional.empty());
            admin.createTopics(List.of(other)).all().get();
            try (IngestProcess ingest = new IngestProcess(platform.kafka(), folder.resolve("ingest.log"))) {
                assertThat(ingest.exitCode()).isEqualTo(1);
                assertThat(ingest.log())
                        .contains("refusing to run: topic articles.v1 has 3 partitions where 6 are declared");
            }
        }
    }

    private static String article(String id) {
        return "{\"id\": \"" + id + "\", \"text\": \"The session was held.\"}";
    }
}
