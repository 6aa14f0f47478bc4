package io.eventtimeline.extract.stream;

import static io.eventtimeline.extract.stream.TestTopics.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.eventtimeline.contracts.Topics;
import io.eventtimeline.platform.process.PlatformProcess;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.ControlLog;
import io.eventtimeline.topics.DeclaredTopics;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The packaged service, when its broker is late, goes away, or is another one.
class ExtractServiceIT {
    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String READINESS = "/actuator/health/readiness";
    private static final String LIVENESS = "/actuator/health/liveness";

    private final Path folder =
            Path.of("target/it-data/service-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
    private PlatformProcess platform;

    @BeforeEach
    void start() {
        platform = PlatformProcess.startKafka(folder);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void it_waits_for_a_broker_that_is_away_at_start_and_later_says_so_and_reads_on() throws Exception {
        platform.stop();
        try (ServiceProcess service = new ServiceProcess(platform.kafka(), folder.resolve("service.log"))) {
            await().atMost(SOON).until(() -> service.status(LIVENESS) == 200);
            assertThat(service.status(READINESS)).isEqualTo(503);
            assertThat(service.post("/v1/explain", "{\"text\": \"The council met.\"}")
                            .statusCode())
                    .isEqualTo(200);

            platform.restart();
            await().atMost(SOON).until(() -> service.status(READINESS) == 200);
            try (TestTopics topics = new TestTopics(platform.kafka())) {
                topics.publish(article("before", "The council met on July 13."));
                await().atMost(SOON).until(() -> topics.events("c-before").size() == 1);

                platform.kill();
                await().atMost(SOON).until(() -> service.status(READINESS) == 503);
                await().atMost(SOON).until(() -> said(service, "does not answer") == 2);
                platform.restart();
                await().atMost(SOON).until(() -> service.status(READINESS) == 200);
                topics.publish(article("after", "The council met on July 13."));
                await().atMost(SOON).until(() -> topics.events("c-after").size() == 1);
            }
            // Twice away and twice back, and nothing else than that at any length.
            assertThat(service.log()).hasSizeLessThan(15);
            assertThat(service.log()).noneMatch(line -> line.contains("Exception"));
        }
    }

    @Test
    void it_refuses_to_run_on_other_articles_than_versions_count_in() throws Exception {
        DeclaredTopics.ensure(platform.kafka(), ArticleStream.TOPICS);
        new ControlLog(platform.kafka()).epoch();
        try (Admin admin = Admin.create(ClientSettings.admin(platform.kafka()))) {
            admin.deleteTopics(List.of(Topics.ARTICLES.name())).all().get();
        }

        assertThat(refusal()).contains("refuses to run: control.v1 declares epoch 0");
    }

    @Test
    void it_refuses_to_run_on_a_topic_that_would_lose_articles() throws Exception {
        try (Admin admin = Admin.create(ClientSettings.admin(platform.kafka()))) {
            NewTopic wrong = new NewTopic(Topics.ARTICLES.name(), Optional.of(6), Optional.empty());
            admin.createTopics(List.of(wrong.configs(Map.of("cleanup.policy", "delete"))))
                    .all()
                    .get();
        }

        assertThat(refusal())
                .contains("refuses to run: topic articles.v1 has cleanup.policy=delete where compact is declared");
    }

    /// Its last word.
    private String refusal() throws IOException, InterruptedException {
        try (ServiceProcess service = new ServiceProcess(platform.kafka(), folder.resolve("service.log"))) {
            assertThat(service.awaitEnd()).isEqualTo(1);
            assertThat(service.log()).noneMatch(line -> line.startsWith("\tat "));
            return service.log().stream()
                    .filter(line -> line.contains("refuses"))
                    .findFirst()
                    .orElse("");
        }
    }

    private static long said(ServiceProcess service, String words) throws IOException {
        return service.log().stream().filter(line -> line.contains(words)).count();
    }
}
