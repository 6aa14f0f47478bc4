package io.eventtimeline.timeline;

import static io.eventtimeline.timeline.Extractions.article;
import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.event;
import static io.eventtimeline.timeline.Extractions.time;
import static io.eventtimeline.timeline.Extractions.withdrawn;
import static io.eventtimeline.timeline.RunningTimeline.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.DeadLetters;
import io.eventtimeline.topics.WireRecords;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What `events.v1` says stands in the index, once, whatever happens twice or out of order.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexingIT {
    private RunningTimeline timeline;

    @BeforeAll
    void start() {
        timeline = RunningTimeline.shared();
    }

    @Test
    void an_extracted_event_is_found_by_its_id_and_on_the_timeline() {
        DatedEvent event = event("c-first", 1, "Council met in Brussels.", day("2016-07-13"));
        timeline.publish(article("c-first", 1, event));
        timeline.awaitArticle("c-first", 1);

        assertThat(timeline.get("/v1/events/" + event.id())
                        .json()
                        .at("/when/edtf")
                        .asString())
                .isEqualTo("2016-07-13");
        timeline.awaitTimeline("from=2016-07-13&to=2016-07-13&q=Brussels", "Council met in Brussels.");
    }

    @Test
    void the_same_record_twice_leaves_every_document_equal() {
        String id = "c-twice";
        var revision = article(id, 1, event(id, 1, "Parliament passed a law.", day("2015-03-01")));
        timeline.publish(revision);
        timeline.awaitArticle(id, 1);
        Map<String, String> before = timeline.documents(id);

        timeline.publish(revision);
        awaitAllConsumed(id);

        assertThat(timeline.documents(id)).hasSize(1).isEqualTo(before);
    }

    @Test
    void an_older_version_that_arrives_later_changes_nothing() {
        String id = "c-late";
        timeline.publish(article(id, 5, event(id, 5, "Envoys signed the pact.", day("2015-03-02"))));
        timeline.awaitArticle(id, 5);
        Map<String, String> before = timeline.documents(id);

        timeline.publish(article(id, 4, event(id, 4, "Envoys signed the pact.", day("2014-03-02"))));
        awaitAllConsumed(id);

        assertThat(timeline.documents(id)).isEqualTo(before);
    }

    @Test
    void an_event_that_the_new_revision_lacks_answers_410_and_leaves_the_timeline() {
        String id = "c-reworded";
        DatedEvent old = event(id, 1, "Troops left the zircon valley.", day("2012-05-01"));
        DatedEvent reworded = event(id, 2, "Troops withdrew from the zircon valley.", day("2012-05-01"));
        timeline.publish(article(id, 1, old));
        timeline.awaitArticle(id, 1);
        timeline.publish(article(id, 2, reworded));
        timeline.awaitArticle(id, 2);

        var answer = timeline.get("/v1/events/" + old.id());
        assertThat(answer.status()).isEqualTo(410);
        assertThat(answer.json().get("title").asString()).isEqualTo("Retracted");
        timeline.awaitTimeline("q=zircon", "Troops withdrew from the zircon valley.");
        assertThat(timeline.documents(id).get(old.id())).startsWith("2 ").doesNotContain("valley");
    }

    @Test
    void a_corrected_date_keeps_the_id_and_moves_the_event() {
        String id = "c-moved";
        DatedEvent before = event(id, 1, "Delegates opened the beryl summit.", day("2011-01-10"));
        DatedEvent after = event(id, 2, "Delegates opened the beryl summit.", day("2012-01-10"));
        timeline.publish(article(id, 1, before), article(id, 2, after));
        timeline.awaitArticle(id, 2);

        assertThat(after.id()).isEqualTo(before.id());
        timeline.awaitTimeline("q=beryl&to=2011");
        timeline.awaitTimeline("q=beryl&from=2012", "Delegates opened the beryl summit.");
    }

    @Test
    void several_revisions_in_one_poll_leave_the_newest_and_stubs_of_the_others() {
        String id = "c-hasty";
        DatedEvent first = event(id, 1, "Minister denied the jasper deal.", day("2010-01-01"));
        DatedEvent second = event(id, 2, "Minister confirmed the jasper deal.", day("2010-01-01"));
        DatedEvent third = event(id, 3, "Minister regretted the jasper deal.", day("2010-01-01"));
        timeline.publish(article(id, 1, first), article(id, 2, second), article(id, 3, third));
        timeline.awaitArticle(id, 3);

        timeline.awaitTimeline("q=jasper", "Minister regretted the jasper deal.");
        assertThat(timeline.documents(id).values()).allMatch(document -> !document.startsWith("1 "));
    }

    @Test
    void a_withdrawn_article_takes_its_events_with_it() {
        String id = "c-withdrawn";
        DatedEvent event = event(id, 1, "Ministry announced the topaz plan.", day("2010-02-01"));
        timeline.publish(article(id, 1, event));
        timeline.awaitArticle(id, 1);
        timeline.publish(withdrawn(id, 2));
        timeline.awaitArticle(id, 2);

        assertThat(timeline.get("/v1/events/" + event.id()).status()).isEqualTo(410);
        assertThat(timeline.get("/v1/articles/" + id + "/events")
                        .json()
                        .get("no_events")
                        .asString())
                .isEqualTo("withdrawn");
    }

    @Test
    void a_document_that_elasticsearch_refuses_goes_to_a_dead_letter_and_its_neighbours_arrive() {
        String id = "c-refused";
        LocalDate farAway = LocalDate.of(300_000_000, 1, 1);
        DatedEvent refused = event(
                id,
                1,
                "Astronomers expect a collision.",
                time("Y300000000", farAway, farAway.plusDays(1), Precision.DAY));
        DatedEvent neighbour = event(id, 1, "Astronomers published a map.", day("2016-01-01"));
        timeline.publish(article(id, 1, refused, neighbour));
        timeline.publish(
                article("c-beside", 1, event("c-beside", 1, "Observatory opened its doors.", day("2016-01-02"))));
        timeline.awaitArticle("c-beside", 1);
        timeline.awaitArticle(id, 1);

        assertThat(timeline.get("/v1/events/" + neighbour.id()).status()).isEqualTo(200);
        assertThat(timeline.get("/v1/events/" + refused.id()).status()).isEqualTo(404);
        ConsumerRecord<String, byte[]> letter = deadLetter(id).orElseThrow();
        assertThat(header(letter, "dead_letter_reason")).contains(refused.id()).contains("1 of 3 documents");
        assertThat(WireRecords.read(letter)).isNotNull();
    }

    @Test
    void a_record_whose_documents_cannot_be_made_goes_to_a_dead_letter_and_its_neighbours_arrive() {
        String id = "c-end-of-calendar";
        // Open at its beginning, it would stand at the day before the first day that Java has.
        timeline.publish(article(
                id,
                1,
                event(id, 1, "Legends mention the onyx flood.", time("..", null, LocalDate.MIN, Precision.DAY))));
        awaitAllConsumed(id);

        await().until(() -> deadLetter(id).isPresent());
        assertThat(header(deadLetter(id).orElseThrow(), "dead_letter_reason")).contains("DateTimeException");
    }

    @Test
    void a_replayed_dead_letter_is_written_although_its_version_stands_there_already() {
        String id = "c-replayed";
        LocalDate farAway = LocalDate.of(300_000_000, 1, 1);
        timeline.publish(article(
                id,
                1,
                event(
                        id,
                        1,
                        "Nobody knows the opal date.",
                        time("Y300000000", farAway, farAway.plusDays(1), Precision.DAY))));
        timeline.awaitArticle(id, 1);
        ConsumerRecord<String, byte[]> letter = deadLetter(id).orElseThrow();

        // As if the mapping had been mended meanwhile: the same revision with a date that fits.
        ProducerRecord<String, byte[]> mended =
                WireRecords.extracted(article(id, 1, event(id, 1, "Nobody knows the opal date.", day("2016-01-01"))));
        ProducerRecord<String, byte[]> replay = DeadLetters.retry(letter);
        timeline.publish(new ProducerRecord<>(
                replay.topic(), replay.partition(), replay.key(), mended.value(), replay.headers()));

        await().until(() -> timeline.get("/v1/articles/" + id + "/events")
                        .json()
                        .get("events")
                        .size()
                == 1);
    }

    @Test
    void an_undecodable_record_goes_to_a_dead_letter_unchanged_and_its_neighbours_arrive() {
        byte[] nonsense = "no JSON at all".getBytes(StandardCharsets.UTF_8);
        timeline.publish(new ProducerRecord<>(Topics.EVENTS.name(), "c-nonsense", nonsense));
        timeline.publish(
                article("c-after", 1, event("c-after", 1, "Harbour reopened after repairs.", day("2016-01-03"))));
        timeline.awaitArticle("c-after", 1);

        await().until(() -> deadLetter("c-nonsense").isPresent());
        ConsumerRecord<String, byte[]> letter = deadLetter("c-nonsense").orElseThrow();
        assertThat(letter.value()).isEqualTo(nonsense);
        assertThat(header(letter, "dead_letter_reason")).contains("can't be read");
        assertThat(header(letter, "dead_letter_topic")).isEqualTo(Topics.EVENTS.name());
    }

    @Test
    void equal_versions_with_other_content_are_counted_and_the_first_stays() {
        String id = "c-defect";
        timeline.publish(article(id, 1, event(id, 1, "Union called a strike.", day("2016-02-01"))));
        timeline.awaitArticle(id, 1);
        Map<String, String> before = timeline.documents(id);
        double defects = defects();

        timeline.publish(article(id, 1, event(id, 1, "Union ended a strike.", day("2016-02-02"))));
        awaitAllConsumed(id);

        assertThat(defects()).isEqualTo(defects + 1);
        assertThat(timeline.documents(id)).isEqualTo(before);
    }

    private double defects() {
        return timeline.get("/actuator/metrics/timeline.index.defects")
                .json()
                .at("/measurements/0/value")
                .asDouble();
    }

    /// Records of one key stay in order: once a later article with the same key is there, the earlier ones are done.
    private void awaitAllConsumed(String key) {
        String marker = "c-marker-" + System.nanoTime();
        ProducerRecord<String, byte[]> record = WireRecords.extracted(article(marker, 1));
        timeline.publish(new ProducerRecord<>(record.topic(), null, key, record.value(), record.headers()));
        timeline.awaitArticle(marker, 1);
    }

    private Optional<ConsumerRecord<String, byte[]>> deadLetter(String key) {
        try (var consumer = new KafkaConsumer<String, byte[]>(
                ClientSettings.consumer(timeline.platform().kafka(), "reader-of-dead-letters"))) {
            var topic = Topics.deadLetters(Topics.EVENTS, "index");
            var partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (ConsumerRecord<String, byte[]> letter : consumer.poll(Duration.ofMillis(200))) {
                    if (key.equals(letter.key())) {
                        return Optional.of(letter);
                    }
                }
            }
            return Optional.empty();
        }
    }

    private static String header(ConsumerRecord<?, ?> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
