package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.eventtimeline.timeline.documents.Indices;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Entries counted by Elasticsearch, without looking at any of them.
@Component
class EntryCounts {
    private final ElasticsearchClient elasticsearch;

    EntryCounts(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /// @param aggregations by the names that their answers have
    Map<String, Aggregate> of(Query query, Map<String, Aggregation> aggregations) throws IOException {
        return elasticsearch
                .search(
                        s -> s.index(Indices.LIVE.entries())
                                .size(0)
                                .trackTotalHits(t -> t.enabled(false))
                                .query(query)
                                .aggregations(aggregations),
                        Void.class)
                .aggregations();
    }

    static Aggregate named(Map<String, Aggregate> answers, String name) {
        return Objects.requireNonNull(answers.get(name), name);
    }

    /// The values of a `terms` aggregation, in its order.
    static List<Facets.Count> values(Aggregate terms) {
        return terms.sterms().buckets().array().stream()
                .map(bucket -> new Facets.Count(bucket.key().stringValue(), bucket.docCount()))
                .toList();
    }
}
