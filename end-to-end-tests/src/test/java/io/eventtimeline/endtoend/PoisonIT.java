package io.eventtimeline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.Basis;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EventId;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.Version;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Records that can't be processed, put on the topics behind the services' back.
@ExtendWith(HouseOfTests.class)
class PoisonIT {
    private static final String TEXT = "The lighthouse keepers of Northfield met on July 13.";

    /// An article that only `events.v1` knows, with versions of its own.
    private static final String ARTICLE = "c-refused-document";

    private static final Version FIRST = Version.of(0, 1, 1);
    private static final Version SECOND = Version.of(0, 2, 1);

    /// A day that the contracts allow and Elasticsearch can't hold.
    private static final EventTime YEAR_300_MILLION = new EventTime(
            "Y300000000",
            LocalDate.of(300_000_000, 1, 1),
            LocalDate.of(300_000_000, 1, 2),
            Precision.DAY,
            false,
            false,
            Basis.STATED,
            null,
            null,
            null);

    private final Pipeline pipeline;

    PoisonIT(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Test
    void an_undecodable_article_goes_to_dead_letters_with_its_reason_and_its_neighbours_arrive() throws Exception {
        byte[] nonsense = "no JSON at all".getBytes(StandardCharsets.UTF_8);
        String before = pipeline.publish(Pipeline.article("before-poison", "2016-08-16", TEXT))
                .getFirst();
        pipeline.topic("articles.v1").write("nonsense", nonsense, cloudEvent("article.published"));
        String after = pipeline.publish(Pipeline.article("after-poison", "2016-08-16", TEXT))
                .getFirst();

        pipeline.awaitSettled();

        assertThat(pipeline.eventsOf(before)).isNotEmpty();
        assertThat(pipeline.eventsOf(after)).isNotEmpty();
        ConsumerRecord<String, byte[]> letter = awaitLetter("articles.v1.extract.dlt", "nonsense");
        assertThat(letter.value()).isEqualTo(nonsense);
        assertThat(header(letter, "dead_letter_reason")).contains("is no JSON");
    }

    @Test
    void an_undecodable_record_of_events_goes_to_dead_letters_with_its_reason() throws Exception {
        byte[] nonsense = "{\"events\":".getBytes(StandardCharsets.UTF_8);
        pipeline.topic("events.v1").write("nonsense", nonsense, cloudEvent("article.extracted"));

        ConsumerRecord<String, byte[]> letter = awaitLetter("events.v1.index.dlt", "nonsense");

        assertThat(letter.value()).isEqualTo(nonsense);
        assertThat(header(letter, "dead_letter_reason")).contains("is no JSON");
    }

    @Test
    void a_document_that_elasticsearch_refuses_goes_to_dead_letters_and_its_neighbours_arrive() throws Exception {
        String read = pipeline.publish(Pipeline.article("read-whole", "2016-08-16", TEXT))
                .getFirst();
        pipeline.awaitSettled();
        ArticleExtracted whole =
                Objects.requireNonNull(pipeline.newest().articles().get(read));
        EventTime when = whole.events().getFirst().when();
        DatedEvent good = copy(whole.events().getFirst(), "good", FIRST, when);
        DatedEvent refused = copy(good, "refused", FIRST, YEAR_300_MILLION);

        write(extracted(whole, FIRST, good, refused));

        ConsumerRecord<String, byte[]> letter = awaitLetter("events.v1.index.dlt", ARTICLE);
        assertThat(header(letter, "dead_letter_reason")).contains(refused.id());
        await().atMost(House.PATIENCE)
                .untilAsserted(() -> assertThat(pipeline.index().events())
                        .containsEntry(good.id(), FIRST.value())
                        .doesNotContainKey(refused.id()));

        // The house is left as it was found: what events.v1 says is what the index has.
        write(extracted(whole, SECOND, copy(good, "good", SECOND, when)));
        pipeline.awaitSettled();
    }

    private static ArticleExtracted extracted(ArticleExtracted like, Version version, DatedEvent... events) {
        return new ArticleExtracted(ARTICLE, version, like.extractor(), like.source(), "en", null, List.of(events));
    }

    private void write(ArticleExtracted extracted) throws Exception {
        pipeline.topic("events.v1")
                .write(extracted.articleId(), Json.bytes(extracted), cloudEvent("article.extracted"));
    }

    private static DatedEvent copy(DatedEvent event, String sentence, Version version, EventTime when) {
        return new DatedEvent(
                EventId.of(ARTICLE, sentence, "met", 0),
                ARTICLE,
                version,
                when,
                event.what(),
                event.who(),
                event.where(),
                event.evidence(),
                event.source(),
                event.confidence(),
                event.rules());
    }

    private static Map<String, String> cloudEvent(String type) {
        return Map.of(
                "ce_specversion", "1.0",
                "ce_type", type,
                "ce_source", "/end-to-end-tests",
                "ce_id", "poison",
                "content-type", "application/json");
    }

    private ConsumerRecord<String, byte[]> awaitLetter(String topic, String key) {
        await("until " + key + " is on " + topic)
                .atMost(House.PATIENCE)
                .until(() -> letter(topic, key).isPresent());
        return letter(topic, key).orElseThrow();
    }

    private Optional<ConsumerRecord<String, byte[]>> letter(String topic, String key) {
        return pipeline.topic(topic).read().stream()
                .filter(letter -> key.equals(letter.key()))
                .findFirst();
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
