package io.eventtimeline.timeline.index;

import static io.eventtimeline.timeline.Extractions.article;
import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.timeline.documents.ArticleDocument;
import io.eventtimeline.timeline.documents.EventDocument;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/// What becomes of one article's documents, in the notation `id@version`, stubs in brackets.
class ReplacementTest {
    private static final String ID = "c-one";
    private static final DatedEvent A = named("Alpha happened here.");
    private static final DatedEvent B = named("Beta happened here.");
    private static final DatedEvent C = named("Gamma happened here.");

    @Test
    void the_first_revision_is_written() {
        assertThat(written(Replacement.of(List.of(revision(1, A, B)), null))).containsExactly("A@1", "B@1");
    }

    @Test
    void an_event_that_is_gone_becomes_a_stub_at_the_new_version() {
        assertThat(written(Replacement.of(List.of(revision(2, B)), stored(1, A, B))))
                .containsExactly("B@2", "[A@2]");
    }

    @Test
    void of_several_revisions_the_newest_is_written_and_the_others_leave_stubs() {
        List<Revision> revisions = List.of(revision(2, A), revision(3, B));
        assertThat(written(Replacement.of(revisions, stored(1, C)))).containsExactly("B@3", "[A@3]", "[C@3]");
    }

    @Test
    void the_version_decides_and_not_the_order_of_arrival() {
        List<Revision> revisions = List.of(revision(3, B), revision(2, A));
        assertThat(written(Replacement.of(revisions, null))).containsExactly("B@3", "[A@3]");
    }

    @Test
    void an_older_revision_leaves_stubs_because_it_may_have_been_written_half_before_a_crash() {
        Replacement late = Replacement.of(List.of(revision(1, A, B)), stored(2, B));
        assertThat(late.isNew()).isFalse();
        assertThat(written(late)).containsExactly("[A@2]");
    }

    @Test
    void the_same_revision_again_writes_nothing() {
        Replacement again = Replacement.of(List.of(revision(1, A)), stored(1, A));
        assertThat(again.isNew()).isFalse();
        assertThat(written(again)).isEmpty();
    }

    @Test
    void a_revision_of_which_something_was_refused_is_written_again() {
        ArticleDocument incomplete = ArticleDocument.of(article(ID, 1, A, B), List.of(B.id()));
        assertThat(written(Replacement.of(List.of(revision(1, A, B)), incomplete)))
                .containsExactly("A@1", "B@1");
    }

    private static List<String> written(Replacement replacement) {
        return replacement.documents().stream().map(ReplacementTest::notation).toList();
    }

    private static String notation(EventDocument document) {
        String name = document.id().equals(A.id()) ? "A" : document.id().equals(B.id()) ? "B" : "C";
        String text = name + "@" + document.version();
        return document.retracted() ? "[" + text + "]" : text;
    }

    private static DatedEvent named(String sentence) {
        return event(ID, 1, sentence, day("2016-07-13"));
    }

    private static ArticleDocument stored(long version, DatedEvent... events) {
        return ArticleDocument.of(article(ID, version, events), List.of());
    }

    private static Revision revision(long version, DatedEvent... events) {
        ArticleExtracted extracted = article(ID, version, events);
        return Revision.of(new ConsumerRecord<>("events.v1", 0, version, ID, new byte[0]), extracted);
    }
}
