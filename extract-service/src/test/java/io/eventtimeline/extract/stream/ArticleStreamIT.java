package io.eventtimeline.extract.stream;

import static io.eventtimeline.extract.stream.TestTopics.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.ArticleExtracted.NoEvents;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.platform.process.PlatformProcess;
import io.eventtimeline.topics.DeadLetters;
import io.eventtimeline.topics.DeclaredTopics;
import io.eventtimeline.topics.WireRecords;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The running service between real topics.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class ArticleStreamIT {
    private static final PlatformProcess PLATFORM = PlatformProcess.startKafka(
            Path.of("target/it-data/stream-" + ProcessHandle.current().pid()));
    private static final TestTopics TOPICS = new TestTopics(PLATFORM.kafka());
    private static final Duration SOON = Duration.ofSeconds(60);

    @DynamicPropertySource
    static void kafka(DynamicPropertyRegistry registry) {
        registry.add("KAFKA", PLATFORM::kafka);
    }

    @BeforeAll
    static void topicsAreThere() throws InterruptedException {
        DeclaredTopics.ensure(PLATFORM.kafka(), ArticleStream.TOPICS);
    }

    @AfterAll
    static void stop() {
        TOPICS.close();
        PLATFORM.close();
    }

    @Test
    void each_revision_becomes_one_record_whose_version_is_its_place() {
        Article first = article("revised", "The council met on July 13.");
        Article second = article("revised", "The council met on July 14.");
        long firstOffset = TOPICS.publish(first).offset();
        long secondOffset = TOPICS.publish(second).offset();

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(TOPICS.events("c-revised"))
                        .extracting(ArticleExtracted::version)
                        .containsExactly(Version.of(0, firstOffset, 1), Version.of(0, secondOffset, 1)));
    }

    @Test
    void an_event_keeps_its_id_when_the_publication_date_is_corrected_and_moves_its_date() {
        String text = "The ministers of both countries met in Arden on July 13.";
        TOPICS.publish(Article.of("c-dated", null, null, text, PublicationDate.of("2016-08-16"), null, "en"));
        TOPICS.publish(Article.of("c-dated", null, null, text, PublicationDate.of("2015-08-16"), null, "en"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(TOPICS.events("c-dated")).hasSize(2));
        DatedEvent before = TOPICS.events("c-dated").getFirst().events().getFirst();
        DatedEvent after = TOPICS.events("c-dated").getLast().events().getFirst();
        assertThat(before.when().edtf()).isEqualTo("2016-07-13");
        assertThat(after.when().edtf()).isEqualTo("2015-07-13");
        assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    void a_text_that_is_not_english_has_a_record_that_says_so() {
        TOPICS.publish(Article.of("c-german", null, null, "Der Rat traf sich am 13. Juli.", null, null, "de"));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(TOPICS.events("c-german"))
                        .singleElement()
                        .extracting(ArticleExtracted::noEvents)
                        .isEqualTo(NoEvents.LANGUAGE_NOT_SUPPORTED));
    }

    @Test
    void a_withdrawn_article_has_a_record_without_events_that_is_newer_than_all_before() {
        TOPICS.publish(article("gone", "The council met on July 13."));
        TOPICS.withdraw("c-gone");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(TOPICS.events("c-gone")).hasSize(2));
        ArticleExtracted last = TOPICS.events("c-gone").getLast();
        assertThat(last.noEvents()).isEqualTo(NoEvents.WITHDRAWN);
        assertThat(last.events()).isEmpty();
        assertThat(last.version())
                .isGreaterThan(TOPICS.events("c-gone").getFirst().version());
    }

    @Test
    void an_undecodable_record_is_a_dead_letter_alone_and_its_neighbours_arrive() {
        RecordMetadata before = TOPICS.publish(article("neighbour", "The council met on July 13."));
        ProducerRecord<String, byte[]> broken = new ProducerRecord<>(
                Topics.ARTICLES.name(),
                before.partition(),
                "c-neighbour",
                "no CloudEvent".getBytes(StandardCharsets.UTF_8));
        RecordMetadata poison = TOPICS.send(broken);
        TOPICS.publish(article("neighbour", "The council met on July 14."));

        await().atMost(SOON).untilAsserted(() -> {
            assertThat(TOPICS.events("c-neighbour")).hasSize(2);
            assertThat(letters("c-neighbour")).hasSize(1);
        });
        ConsumerRecord<String, byte[]> letter = letters("c-neighbour").getFirst();
        assertThat(letter.value()).isEqualTo(broken.value());
        assertThat(DeadLetters.reason(letter).orElseThrow()).contains("no CloudEvent");
        assertThat(DeadLetters.origin(letter).orElseThrow().offset()).isEqualTo(poison.offset());
    }

    @Test
    void a_record_under_another_articles_key_is_a_dead_letter() {
        Article stray = article("stray", "The council met on July 13.");
        ProducerRecord<String, byte[]> right = WireRecords.published(stray, Instant.EPOCH);
        TOPICS.send(new ProducerRecord<>(right.topic(), null, "c-other", right.value(), right.headers()));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(letters("c-other"))
                        .singleElement()
                        .satisfies(
                                letter -> assertThat(DeadLetters.reason(letter).orElseThrow())
                                        .isEqualTo("key is c-other, not the article's id c-stray")));
        assertThat(TOPICS.events("c-stray")).isEmpty();
    }

    @Test
    void a_dead_letter_that_is_sent_again_has_the_version_of_its_first_place() {
        // Under a wrong key it became a letter; here as it would be after a mended extractor: the same record, readable
        // now.
        Article article = article("again", "The council met on July 13.");
        ProducerRecord<String, byte[]> good = WireRecords.published(article, Instant.EPOCH);
        ConsumerRecord<String, byte[]> failed = new ConsumerRecord<>(
                Topics.ARTICLES.name(),
                3,
                4711,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                good.key(),
                good.value(),
                good.headers(),
                Optional.empty());
        ProducerRecord<String, byte[]> letter = DeadLetters.letter(failed, "extract", "it failed once");
        TOPICS.send(
                new ProducerRecord<>(TestTopics.RETRIES.name(), null, letter.key(), letter.value(), letter.headers()));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(TOPICS.events("c-again"))
                        .extracting(ArticleExtracted::version)
                        .containsExactly(Version.of(0, 4711, 1)));
    }

    @Test
    void a_retried_record_that_does_not_say_where_it_stood_is_a_dead_letter_again() {
        ProducerRecord<String, byte[]> good =
                WireRecords.published(article("lost", "The council met on July 13."), Instant.EPOCH);
        TOPICS.send(new ProducerRecord<>(TestTopics.RETRIES.name(), null, good.key(), good.value(), good.headers()));

        await().atMost(SOON).untilAsserted(() -> assertThat(letters("c-lost")).hasSize(1));
        assertThat(TOPICS.events("c-lost")).isEmpty();
    }

    private static List<ConsumerRecord<String, byte[]>> letters(String key) {
        return TOPICS.deadLetters().stream()
                .filter(letter -> key.equals(letter.key()))
                .toList();
    }
}
