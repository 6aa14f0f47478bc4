package io.eventtimeline.merging;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.CorrectionMade;
import io.eventtimeline.contracts.DatedEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SalienceOfMentionsTest {
    @Test
    void an_event_below_the_least_salience_is_no_mention() {
        assertThat(Sample.mentions(article(DatedEvent.LEAST_MERGED - 0.01))).isEmpty();
    }

    @Test
    void an_event_of_the_least_salience_and_one_without_any_are_mentions() {
        assertThat(Sample.mentions(article(DatedEvent.LEAST_MERGED))).hasSize(1);
        assertThat(Sample.mentions(article(null))).hasSize(1);
    }

    @Test
    void what_a_person_corrected_is_a_mention_whatever_its_salience() {
        ArticleExtracted article = article(0.0);
        DatedEvent event = article.events().getFirst();
        var correction = new CorrectionMade(
                "k-1",
                article.articleId(),
                event.id(),
                event.evidence().sentence(),
                event.what().trigger(),
                CorrectedField.DATE,
                "2016-07-14",
                "Ann Editor",
                "the minutes say so",
                Instant.parse("2016-08-17T09:00:00Z"));

        assertThat(Merger.standard().mentions(article, List.of(correction))).hasSize(1);
    }

    private static ArticleExtracted article(@Nullable Double salience) {
        DatedEvent event =
                Sample.event("a", "2016-07-14", "The council met.", "met", "meeting", Sample.day("2016-07-13"), "Ann");
        var salient = new DatedEvent(
                event.id(),
                event.articleId(),
                event.version(),
                event.when(),
                event.what(),
                event.who(),
                event.where(),
                event.evidence(),
                event.source(),
                event.confidence(),
                event.rules(),
                salience);
        return new ArticleExtracted(
                event.articleId(), event.version(), "x-1", event.source(), "en", null, List.of(salient));
    }
}
