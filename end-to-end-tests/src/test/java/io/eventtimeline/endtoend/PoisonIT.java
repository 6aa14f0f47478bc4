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
        assertThat(header(letter, "dead_letter_reason")).contains("can't be read");
    }

    @Test
    void an_undecodable_record_of_events_goes_to_dead_letters_with_its_reason() throws Exception {
        byte[] nonsense = "{\"events\":".getBytes(StandardCharsets.UTF_8);
        pipeline.topic("events.v1").write("nonsense", nonsense, cloudEvent("article.extracted"));

        ConsumerRecord<String, byte[]> letter = awaitLetter("events.v1.index.dlt", "nonsense");

        assertThat(letter.value()).isEqualTo(nonsense);
        assertThat(header(letter, "dead_letter_reason")).contains("can't be read");
    }

    @Test
    void a_document_that_elasticsearch_refuses_goes_to_dead_letters_and_its_neighbours_arrive() throws Exception {
        String article = pipeline.publish(Pipeline.article("refused-document", "2016-08-16", TEXT))
                .getFirst();
        pipeline.awaitSettled();
        ArticleExtracted read =
                Objects.requireNonNull(pipeline.newest().articles().get(article));
        DatedEvent good = read.events().getFirst();
        DatedEvent refused = inTheYear300Million(good);
        Version next = new Version(read.version().value() + 1);

        write(new ArticleExtracted(
                article, next, read.extractor(), read.source(), "en", null, List.of(refused, at(next, good))));

        ConsumerRecord<String, byte[]> letter = awaitLetter("events.v1.index.dlt", article);
        assertThat(header(letter, "dead_letter_reason")).contains(refused.id());
        await().atMost(House.PATIENCE)
                .untilAsserted(() -> assertThat(pipeline.index().events())
                        .containsEntry(good.id(), next.value())
                        .doesNotContainKey(refused.id()));

        // The house is left as it was found: what events.v1 says is what the index has.
        Version last = new Version(read.version().value() + 2);
        write(new ArticleExtracted(
                article, last, read.extractor(), read.source(), "en", null, List.of(at(last, good))));
        pipeline.awaitSettled();
    }

    private void write(ArticleExtracted extracted) throws Exception {
        pipeline.topic("events.v1")
                .write(extracted.articleId(), Json.bytes(extracted), cloudEvent("article.extracted"));
    }

    /// A day that the contracts allow and Elasticsearch can't hold.
    private static DatedEvent inTheYear300Million(DatedEvent event) {
        LocalDate day = LocalDate.of(300_000_000, 1, 1);
        EventTime when = new EventTime(
                "Y300000000", day, day.plusDays(1), Precision.DAY, false, false, Basis.STATED, null, null, null);
        return new DatedEvent(
                EventId.of(event.articleId(), "far away", "far", 0),
                event.articleId(),
                event.version(),
                when,
                event.what(),
                event.who(),
                event.where(),
                event.evidence(),
                event.source(),
                event.confidence(),
                event.rules());
    }

    private static DatedEvent at(Version version, DatedEvent event) {
        return new DatedEvent(
                event.id(),
                event.articleId(),
                version,
                event.when(),
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
