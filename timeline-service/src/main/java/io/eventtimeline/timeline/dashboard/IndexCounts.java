package io.eventtimeline.timeline.dashboard;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.eventtimeline.timeline.documents.Indices;
import java.io.IOException;
import org.springframework.stereotype.Component;

/// How much readers find. Stubs of what was retracted do not count.
@Component
class IndexCounts {
    private final ElasticsearchClient elasticsearch;

    IndexCounts(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    SystemState.Index count() throws IOException {
        long articles =
                elasticsearch.count(c -> c.index(Indices.LIVE.articles())).count();
        return new SystemState.Index(articles, live(Indices.LIVE.events()), live(Indices.LIVE.entries()));
    }

    private long live(String index) throws IOException {
        return elasticsearch
                .count(c -> c.index(index)
                        .query(q -> q.bool(b -> b.mustNot(
                                        n -> n.term(t -> t.field("retracted").value(true)))
                                .mustNot(n -> n.term(t -> t.field("hidden").value(true))))))
                .count();
    }
}
