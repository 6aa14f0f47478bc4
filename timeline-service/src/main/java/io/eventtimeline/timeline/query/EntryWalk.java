package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.documents.Indices;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// All entries that answer a question, one after another, as they were when the walk began, however many there are: a
/// page at a time is in memory.
@Component
public class EntryWalk {
    /// Entries that come first by importance have the most mentions: hundreds of kilobytes each.
    private static final int AT_ONCE = 20;
    private static final Time BETWEEN_PAGES = Time.of(t -> t.time("5m"));
    private static final List<String> FIELDS = List.of("version", "revised_at", "entry", "mentions");

    private final ElasticsearchClient elasticsearch;

    EntryWalk(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /// Where entries go.
    public interface Visitor {
        void visit(FoundEntry entry) throws IOException;
    }

    /// How many there are.
    public long count(Selection selection) throws IOException {
        Query query = EntryQuery.of(selection).query();
        return elasticsearch
                .count(c -> c.index(Indices.LIVE.entries()).query(query))
                .count();
    }

    /// @throws IOException if Elasticsearch does not answer, or of the visitor
    public void each(Selection selection, Order order, Visitor visitor) throws IOException {
        Query query = EntryQuery.of(selection).query();
        String moment = elasticsearch
                .openPointInTime(o -> o.index(Indices.LIVE.entries()).keepAlive(BETWEEN_PAGES))
                .id();
        try {
            List<FieldValue> after = List.of();
            do {
                List<Hit<Stored>> page =
                        page(moment, query, order, after).hits().hits();
                for (Hit<Stored> hit : page) {
                    visitor.visit(Objects.requireNonNull(hit.source()).found());
                }
                after = page.size() < AT_ONCE ? List.of() : page.getLast().sort();
            } while (!after.isEmpty());
        } finally {
            elasticsearch.closePointInTime(c -> c.id(moment));
        }
    }

    private SearchResponse<Stored> page(String moment, Query query, Order order, List<FieldValue> after)
            throws IOException {
        return elasticsearch.search(
                s -> {
                    s.pit(p -> p.id(moment).keepAlive(BETWEEN_PAGES))
                            .query(query)
                            .sort(order.sort())
                            .size(AT_ONCE)
                            .trackTotalHits(t -> t.enabled(false))
                            .source(source -> source.filter(f -> f.includes(FIELDS)));
                    return after.isEmpty() ? s : s.searchAfter(after);
                },
                Stored.class);
    }

    private record Stored(long version, Instant revisedAt, ObjectNode entry, ArrayNode mentions) {
        FoundEntry found() {
            entry.set("mentions", mentions);
            return new FoundEntry(Json.MAPPER.treeToValue(entry, TimelineEntry.class), version, revisedAt);
        }
    }
}
