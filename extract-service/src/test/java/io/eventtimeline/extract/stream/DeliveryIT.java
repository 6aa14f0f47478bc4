package io.eventtimeline.extract.stream;

import static io.eventtimeline.extract.stream.TestTopics.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Source;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.platform.process.PlatformProcess;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.DeadLetters;
import io.eventtimeline.topics.DeclaredTopics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One article that goes wrong between two that do not, over a real broker.
class DeliveryIT {
    private static final String GOOD = "The council met on July 13.";
    private static final String FAILS = "The extractor fails on this.";
    private static final String LARGE = "The result of this is too large.";
    private static final String JUST = "The result of this is just not too large.";

    private PlatformProcess platform;
    private TestTopics topics;

    @BeforeEach
    void start() throws InterruptedException {
        platform = PlatformProcess.startKafka(
                Path.of("target/it-data/delivery-" + ProcessHandle.current().pid() + "-" + System.nanoTime()));
        DeclaredTopics.ensure(platform.kafka(), ArticleStream.TOPICS);
        topics = new TestTopics(platform.kafka());
    }

    @AfterEach
    void stop() {
        topics.close();
        platform.close();
    }

    @Test
    void an_article_that_the_extractor_fails_on_is_a_dead_letter_and_its_neighbours_arrive() {
        deliver(GOOD, FAILS, GOOD);

        assertThat(topics.events()).extracting(ArticleExtracted::articleId).containsExactlyInAnyOrder("c-0", "c-2");
        assertThat(topics.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.key()).isEqualTo("c-1");
            assertThat(DeadLetters.reason(letter))
                    .hasValue("the extractor failed: java.lang.IllegalStateException: " + "no such luck");
        });
    }

    /// Its JSON alone, or its JSON just not, but with key and headers.
    @ParameterizedTest
    @ValueSource(strings = {LARGE, JUST})
    void an_article_whose_result_is_larger_than_a_record_may_be_is_a_dead_letter_and_its_neighbours_arrive(
            String text) {
        deliver(GOOD, text, GOOD);

        assertThat(topics.events()).extracting(ArticleExtracted::articleId).containsExactlyInAnyOrder("c-0", "c-2");
        assertThat(topics.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.key()).isEqualTo("c-1");
            assertThat(DeadLetters.reason(letter).orElseThrow())
                    .contains(Integer.toString(Topics.LARGEST_RECORD_BYTES));
        });
    }

    @Test
    void a_poll_that_the_broker_did_not_acknowledge_is_not_delivered() {
        List<ConsumerRecord<String, byte[]>> poll = poll(GOOD);
        Map<String, Object> impatient = ClientSettings.producer(platform.kafka());
        impatient.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 500);
        impatient.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 1000);
        impatient.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 1000);
        try (Delivery delivery = new Delivery(revisions(), new KafkaProducer<>(impatient), new SimpleMeterRegistry())) {
            platform.kill();
            assertThatThrownBy(() -> delivery.deliver(poll)).isInstanceOf(KafkaException.class);
            platform.restart();
            // As the binder does.
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptionsInstanceOf(KafkaException.class)
                    .untilAsserted(() -> delivery.deliver(poll));
        }
        assertThat(topics.events("c-0")).isNotEmpty();
    }

    private void deliver(String... texts) {
        try (Delivery delivery = new Delivery(
                revisions(),
                new KafkaProducer<>(ClientSettings.producer(platform.kafka())),
                new SimpleMeterRegistry())) {
            delivery.deliver(poll(texts));
        }
    }

    private List<ConsumerRecord<String, byte[]>> poll(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            topics.publish(article(Integer.toString(i), texts[i]));
        }
        return topics.all(Topics.ARTICLES);
    }

    private static Revisions revisions() {
        return new Revisions(DeliveryIT::extract, "x-1", 0, 1);
    }

    private static ArticleExtracted extract(Article article, Version version) {
        return switch (article.text()) {
            case FAILS -> throw new IllegalStateException("no such luck");
            case LARGE -> extracted(article, version, "L".repeat(Topics.LARGEST_RECORD_BYTES));
            case JUST -> {
                int frame = Json.bytes(extracted(article, version, "")).length;
                yield extracted(article, version, "J".repeat(Topics.LARGEST_RECORD_BYTES - frame));
            }
            default -> extracted(article, version, "A title");
        };
    }

    private static ArticleExtracted extracted(Article article, Version version, String title) {
        Source source = new Source(null, null, title, null);
        return new ArticleExtracted(article.id(), version, "x-1", source, "en", null, List.of());
    }
}
