package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import co.elastic.clients.elasticsearch.core.search.TotalHitsRelation;
import io.eventtimeline.timeline.documents.Indices;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// The timeline, page by page.
@Component
class TimelineSearch {
    /// To count further would mean to look at every entry of a long timeline for each of its pages.
    private static final int COUNTED = 10_000;

    private final ElasticsearchClient elasticsearch;

    TimelineSearch(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    TimelinePage page(TimelineQuestion question) throws IOException {
        SearchResponse<StoredEntry> response = elasticsearch.search(request(question), StoredEntry.class);
        List<Hit<StoredEntry>> hits = response.hits().hits();
        boolean isLast = hits.size() <= question.limit();
        List<Hit<StoredEntry>> shown = isLast ? hits : hits.subList(0, question.limit());
        TotalHits total = Objects.requireNonNull(response.hits().total());
        return new TimelinePage(
                total.value(),
                total.relation() == TotalHitsRelation.Eq,
                shown.stream().map(TimelineSearch::entry).toList(),
                isLast ? null : Cursor.after(shown.getLast().sort(), question).text(question.order()));
    }

    /// One more than the page, to know whether it is the last.
    private static SearchRequest request(TimelineQuestion question) {
        return SearchRequest.of(s -> {
            s.index(Indices.LIVE.entries())
                    .query(EntryQuery.of(question.selection()).query())
                    .sort(question.order().sort())
                    .size(question.limit() + 1)
                    .trackTotalHits(t -> t.count(COUNTED))
                    .source(source -> source.filter(f -> f.includes(StoredEntry.SHORT)));
            if (question.selection().words() != null) {
                s.highlight(Highlights.request());
            }
            Cursor cursor = question.cursor();
            if (cursor != null) {
                s.searchAfter(cursor.place(), FieldValue.of(cursor.id()));
            }
            return s;
        });
    }

    private static ObjectNode entry(Hit<StoredEntry> hit) {
        ObjectNode entry = Objects.requireNonNull(hit.source()).summary();
        List<String> marked = hit.highlight().getOrDefault("text", List.of());
        if (!marked.isEmpty()) {
            entry.set(
                    "highlights",
                    Highlights.of(marked, entry.at("/what/summary").asString("")));
        }
        return entry;
    }
}
