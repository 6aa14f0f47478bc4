package io.eventtimeline.timeline.index;

import static io.eventtimeline.timeline.Extractions.article;
import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.event;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.timeline.documents.Indices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class RefusedInARowTest {
    private final RefusedInARow refusedInARow = new RefusedInARow(3);
    private final Map<DocumentWrite, String> refused = new HashMap<>();

    @Test
    void an_article_document_that_is_refused_counts_as_an_event_does() {
        List<ArticleWrites> articles = List.of(articleRefused("c-1"), articleRefused("c-2"), articleRefused("c-3"));

        assertThatThrownBy(() -> refusedInARow.check(articles, refused))
                .isInstanceOf(ConsumptionStopped.class)
                .hasMessageContaining("3 records in a row")
                .hasMessageContaining("c-3: mapping");
    }

    @Test
    void an_article_that_is_written_whole_ends_the_row() {
        List<ArticleWrites> articles =
                List.of(articleRefused("c-1"), articleRefused("c-2"), written("c-3"), articleRefused("c-4"));

        assertThatCode(() -> refusedInARow.check(articles, refused)).doesNotThrowAnyException();
    }

    private ArticleWrites articleRefused(String id) {
        ArticleWrites writes = planned(id);
        writes.last(Map.of()).forEach(document -> refused.put(document, "mapping"));
        return writes;
    }

    private static ArticleWrites written(String id) {
        ArticleWrites writes = planned(id);
        writes.last(Map.of()).forEach(_ -> {});
        return writes;
    }

    private static ArticleWrites planned(String id) {
        Revision revision = Revision.of(
                new ConsumerRecord<>("events.v1", 0, 0, id, new byte[0]),
                article(id, 1, event(id, 1, "Alpha happened here.", day("2016-07-13"))));
        return new ArticleWrites(Replacement.of(List.of(revision), null), Indices.LIVE);
    }
}
