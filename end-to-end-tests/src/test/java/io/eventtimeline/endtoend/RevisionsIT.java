package io.eventtimeline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.ArticleExtracted.NoEvents;
import io.eventtimeline.contracts.DatedEvent;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// What becomes of events when their article changes: on `events.v1` and in the index.
@ExtendWith(HouseOfTests.class)
class RevisionsIT {
    private static final String TEXT =
            "The harbour council of Northfield met on July 13. Mayor Ellen Strand opened a new bridge on June 2.";

    private final Pipeline pipeline;

    RevisionsIT(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Test
    void a_corrected_publication_date_keeps_the_event_and_moves_its_date() {
        String article = publish("corrected", "2016-08-16", TEXT);
        JsonNode before = met(article);
        assertThat(edtf(before)).isEqualTo("2016-07-13");

        publish("corrected", "2015-08-16", TEXT);

        JsonNode after = met(article);
        assertThat(edtf(after)).isEqualTo("2015-07-13");
        assertThat(after.path("id")).isEqualTo(before.path("id"));
        assertThat(pipeline.event(before.path("id").asString()).json().path("when"))
                .isEqualTo(after.path("when"));
        assertThat(newest(article).events())
                .extracting(DatedEvent::id)
                .contains(before.path("id").asString());
    }

    @Test
    void a_reworded_sentence_retracts_one_event_and_adds_another() {
        String article = publish("reworded", "2016-08-16", TEXT);
        String before = met(article).path("id").asString();
        List<String> others =
                ids(article).stream().filter(id -> !id.equals(before)).toList();

        publish("reworded", "2016-08-16", TEXT.replace("harbour council", "town council"));

        String after = met(article).path("id").asString();
        assertThat(after).isNotEqualTo(before);
        assertThat(pipeline.event(before).status()).isEqualTo(410);
        assertThat(pipeline.event(after).status()).isEqualTo(200);
        assertThat(ids(article)).containsAll(others).doesNotContain(before);
        assertThat(newest(article).events())
                .extracting(DatedEvent::id)
                .contains(after)
                .containsAll(others)
                .doesNotContain(before);
    }

    @Test
    void a_withdrawn_articles_events_go() {
        String article = publish("withdrawn", "2016-08-16", TEXT);
        String event = met(article).path("id").asString();

        pipeline.withdraw(article, "a hoax");
        pipeline.awaitSettled();

        assertThat(pipeline.event(event).status()).isEqualTo(410);
        assertThat(pipeline.eventsOf(article)).isEmpty();
        assertThat(newest(article).noEvents()).isEqualTo(NoEvents.WITHDRAWN);
        assertThat(pipeline.entry(event).status()).isEqualTo(404);
    }

    @Test
    void a_withdrawn_article_that_comes_again_has_its_events_back_under_their_old_ids() {
        String article = publish("returned", "2016-08-16", TEXT);
        String event = met(article).path("id").asString();
        pipeline.withdraw(article, "taken down");
        pipeline.awaitSettled();

        publish("returned", "2016-08-16", TEXT);

        assertThat(met(article).path("id").asString()).isEqualTo(event);
        assertThat(pipeline.event(event).status()).isEqualTo(200);
    }

    private String publish(String id, String published, String text) {
        String article = pipeline.publish(Pipeline.article(id, published, text)).getFirst();
        pipeline.awaitSettled();
        return article;
    }

    private JsonNode met(String article) {
        return pipeline.eventsOf(article).stream()
                .filter(event -> event.path("what").path("trigger").asString("").equals("met"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids(String article) {
        return pipeline.eventsOf(article).stream()
                .map(event -> event.path("id").asString())
                .toList();
    }

    private ArticleExtracted newest(String article) {
        return Objects.requireNonNull(pipeline.newest().articles().get(article));
    }

    private static String edtf(JsonNode event) {
        return event.path("when").path("edtf").asString("");
    }
}
