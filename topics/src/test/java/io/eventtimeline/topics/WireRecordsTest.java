package io.eventtimeline.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.ArticleWithdrawn;
import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.CorrectionMade;
import io.eventtimeline.contracts.EntryChanged;
import io.eventtimeline.contracts.EntryRetracted;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.contracts.Version;
import io.eventtimeline.contracts.What;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class WireRecordsTest {
    private static final Instant NOON = Instant.parse("2016-08-16T12:00:00Z");
    private static final Article ARTICLE = Article.of(
            "c-1", null, "Council meets", "The council met on July 13.", PublicationDate.of("2016-08-16"), null, "en");

    private static final TimelineEntry ENTRY = new TimelineEntry(
            "n-1",
            "2016-07 meeting",
            EventTime.UNDATED,
            List.of(),
            new What("Council meets", "meets", "meeting", Status.ASSERTED, "meet"),
            List.of(),
            List.of(),
            List.of(),
            1,
            List.of("The Example Gazette"),
            1,
            List.of(),
            List.of(),
            false,
            "m-1");

    @Test
    void an_article_travels_as_a_binary_cloud_event_keyed_by_its_id() {
        ProducerRecord<String, byte[]> sent = WireRecords.published(ARTICLE, NOON);
        assertThat(sent.topic()).isEqualTo("articles.v1");
        assertThat(sent.key()).isEqualTo("c-1");
        assertThat(header(sent, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(sent, "ce_type")).isEqualTo("article.published");
        assertThat(header(sent, "ce_time")).isEqualTo("2016-08-16T12:00:00Z");
        assertThat(header(sent, "content-type")).isEqualTo("application/json");
        assertThat(WireRecords.read(Records.arrived(sent))).isEqualTo(new Received.Published(ARTICLE));
    }

    @Test
    void the_same_article_has_the_same_event_id_whenever_it_is_sent() {
        String first = header(WireRecords.published(ARTICLE, NOON), "ce_id");
        String later = header(WireRecords.published(ARTICLE, NOON.plusSeconds(60)), "ce_id");
        assertThat(later).isEqualTo(first);
    }

    @Test
    void a_withdrawal_and_an_extraction_come_back_as_they_went() {
        ArticleWithdrawn gone = new ArticleWithdrawn("c-1", "taken down");
        ArticleExtracted none = new ArticleExtracted(
                "c-1",
                Version.of(0, 7, 1),
                "x",
                ARTICLE.source(),
                "en",
                ArticleExtracted.NoEvents.WITHDRAWN,
                List.of());
        assertThat(WireRecords.read(Records.arrived(WireRecords.withdrawn(gone, NOON))))
                .isEqualTo(new Received.Withdrawn(gone));
        assertThat(WireRecords.read(Records.arrived(WireRecords.extracted(none))))
                .isEqualTo(new Received.Extracted(none));
    }

    @Test
    void an_entry_its_retraction_and_a_correction_come_back_as_they_went() {
        EntryChanged created = new EntryChanged(ENTRY, null);
        EntryChanged updated = new EntryChanged(ENTRY, ENTRY.withoutMentions());
        EntryRetracted gone = new EntryRetracted(ENTRY.id(), EntryRetracted.Why.MERGED, List.of("n-2"), ENTRY);
        CorrectionMade correction = new CorrectionMade(
                "k-1", "c-1", "e-1", "The council met.", "met", CorrectedField.HIDE, "true", "Ann", "a rumour", NOON);
        assertThat(WireRecords.read(Records.arrived(WireRecords.entry(created))))
                .isEqualTo(new Received.Entry(created));
        assertThat(header(WireRecords.entry(created), "ce_type")).isEqualTo("entry.created");
        assertThat(header(WireRecords.entry(updated), "ce_type")).isEqualTo("entry.updated");
        assertThat(WireRecords.retracted(gone).value()).isNull();
        assertThat(WireRecords.read(Records.arrived(WireRecords.retracted(gone))))
                .isEqualTo(new Received.Retracted(gone));
        assertThat(WireRecords.read(Records.arrived(WireRecords.corrected(correction))))
                .isEqualTo(new Received.Correction(correction));
    }

    @Test
    void a_record_without_a_value_that_does_not_say_why_is_refused() {
        ProducerRecord<String, byte[]> bare = new ProducerRecord<>("timeline.v1", "n-1", null);
        assertThatThrownBy(() -> WireRecords.read(Records.arrived(bare)))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageContaining("header retraction");
    }

    @Test
    void a_record_that_is_no_cloud_event_is_refused_with_the_reason() {
        ConsumerRecord<String, byte[]> plain = new ConsumerRecord<>("articles.v1", 0, 5, "c-1", new byte[] {1});
        assertThatThrownBy(() -> WireRecords.read(plain))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageContaining("no CloudEvent");
    }

    @Test
    void a_header_without_a_value_is_refused_like_any_other_nonsense() {
        ProducerRecord<String, byte[]> odd = WireRecords.published(ARTICLE, NOON);
        odd.headers().remove("ce_specversion").add("ce_specversion", null);
        assertThatThrownBy(() -> WireRecords.read(Records.arrived(odd))).isInstanceOf(InvalidRecord.class);
    }

    @Test
    void a_record_that_is_no_json_is_refused_with_the_reason() {
        ConsumerRecord<String, byte[]> broken = Records.arrived(WireRecords.published(ARTICLE, NOON), "{\"id\"");
        assertThatThrownBy(() -> WireRecords.read(broken))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageContaining("no JSON at column");
    }

    @Test
    void a_type_of_a_newer_writer_is_told_apart_from_broken_records() {
        ProducerRecord<String, byte[]> newer = WireRecords.published(ARTICLE, NOON);
        newer.headers().remove("ce_type").add("ce_type", "article.translated".getBytes(StandardCharsets.UTF_8));
        assertThat(WireRecords.read(Records.arrived(newer))).isEqualTo(new Received.Other("article.translated"));
    }

    private static String header(ProducerRecord<String, byte[]> sent, String name) {
        return new String(sent.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
