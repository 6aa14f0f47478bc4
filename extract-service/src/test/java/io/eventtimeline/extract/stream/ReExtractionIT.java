package io.eventtimeline.extract.stream;

import static io.eventtimeline.extract.stream.TestTopics.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.extract.ExtractService;
import io.eventtimeline.platform.process.PlatformProcess;
import io.eventtimeline.topics.ControlLog;
import io.eventtimeline.topics.DeclaredTopics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.unit.DataSize;

/// What a changed extractor does: everything is read again, once.
class ReExtractionIT {
    private static final int ARTICLES = 50;
    private static final Duration SOON = Duration.ofSeconds(60);

    private PlatformProcess platform;
    private TestTopics topics;

    @BeforeEach
    void start(TestInfo test) throws InterruptedException {
        platform = PlatformProcess.startKafka(Path.of(
                "target/it-data",
                test.getTestMethod().orElseThrow().getName()
                        + ProcessHandle.current().pid()));
        DeclaredTopics.ensure(platform.kafka(), ArticleStream.TOPICS);
        topics = new TestTopics(platform.kafka());
        for (int i = 0; i < ARTICLES; i++) {
            topics.publish(article("number-" + i, "The council met on July 13."));
        }
    }

    @AfterEach
    void stop() {
        topics.close();
        platform.close();
    }

    @Test
    void the_first_extractor_reads_every_article_once() {
        try (ConfigurableApplicationContext _ = service()) {
            await().atMost(SOON).until(() -> topics.events().size() == ARTICLES);
        }
        try (ConfigurableApplicationContext _ = service()) {
            topics.publish(article("last", "The council met on July 13."));
            await().atMost(SOON).until(() -> !topics.events("c-last").isEmpty());
        }
        assertThat(generations()).hasSize(ARTICLES + 1).containsOnly(1);
    }

    @Test
    void a_changed_extractor_reads_everything_again_once_with_the_next_generation() {
        try (ConfigurableApplicationContext _ = service()) {
            await().atMost(SOON).until(() -> topics.events().size() == ARTICLES);
        }
        // In between another extractor ran: going back to ours is a change, too.
        new ControlLog(platform.kafka()).generation("another extractor");

        try (ConfigurableApplicationContext service = service()) {
            await().atMost(SOON).until(() -> topics.events().size() == 2 * ARTICLES);
            await().atMost(SOON).until(() -> remaining(service) == 0);
        }
        try (ConfigurableApplicationContext restarted = service()) {
            topics.publish(article("last", "The council met on July 13."));
            await().atMost(SOON).until(() -> !topics.events("c-last").isEmpty());
            await().atMost(SOON).until(() -> remaining(restarted) == 0);
        }
        assertThat(generations()).hasSize(2 * ARTICLES + 1).containsOnly(1, 3);
        assertThat(topics.events("c-number-7"))
                .extracting(ArticleExtracted::version)
                .extracting(Version::offset)
                .as("the revision's place stays, only the generation rises")
                .containsOnly(topics.events("c-number-7").getFirst().version().offset());
    }

    @Test
    void a_reading_that_broke_off_goes_on_where_it_was_and_ends_where_it_would_have() throws InterruptedException {
        List<ConsumerRecord<String, byte[]>> before = new ArrayList<>();
        ReExtraction crashing = reExtraction(records -> {
            if (before.size() >= ARTICLES / 2) {
                throw new IllegalStateException("the process is killed here");
            }
            before.addAll(records);
        });
        assertThatThrownBy(crashing::run).hasMessage("the process is killed here");
        topics.publish(article("later", "The council met on July 13."));

        List<ConsumerRecord<String, byte[]>> after = new ArrayList<>();
        reExtraction(after::addAll).run();
        List<ConsumerRecord<String, byte[]>> onceMore = new ArrayList<>();
        reExtraction(onceMore::addAll).run();

        assertThat(before).hasSizeBetween(ARTICLES / 2, ARTICLES - 1);
        assertThat(Stream.concat(before.stream(), after.stream()).map(ConsumerRecord::key))
                .as("every article once; what came after the first start is left to the live group")
                .hasSize(ARTICLES)
                .doesNotHaveDuplicates()
                .doesNotContain("c-later");
        assertThat(onceMore).as("it is done once for its generation").isEmpty();
    }

    private ReExtraction reExtraction(Consumer<List<ConsumerRecord<String, byte[]>>> delivery) {
        StreamSettings settings = new StreamSettings(platform.kafka(), 10, DataSize.ofMegabytes(1));
        return new ReExtraction(settings, 2, delivery, new SimpleMeterRegistry());
    }

    private List<Integer> generations() {
        return topics.events().stream()
                .map(extracted -> extracted.version().generation())
                .toList();
    }

    private static long remaining(ConfigurableApplicationContext service) {
        ReExtraction reExtraction = service.getBean(ArticleStream.class).reExtraction();
        return reExtraction == null ? -1 : reExtraction.progress().remaining();
    }

    private ConfigurableApplicationContext service() {
        return new SpringApplicationBuilder(ExtractService.class).run("--KAFKA=" + platform.kafka(), "--PORT=0");
    }
}
