package io.eventtimeline.timeline.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import io.eventtimeline.timeline.documents.ArticleDocument;
import io.eventtimeline.timeline.documents.Indices;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What the index knows of articles. Reads by id are realtime: they see what was written a moment ago.
@Component
class StoredArticles {
    private final ElasticsearchClient elasticsearch;

    StoredArticles(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /// @return by article id, those that are known
    /// @throws ElasticsearchAway to be repeated later
    /// @throws ConsumptionStopped if the index or the permission is missing
    Map<String, ArticleDocument> find(Indices target, Collection<String> articleIds) {
        if (articleIds.isEmpty()) {
            return Map.of();
        }
        try {
            Map<String, ArticleDocument> found = new HashMap<>();
            for (var item : elasticsearch
                    .mget(m -> m.index(target.articles()).ids(List.copyOf(articleIds)), ArticleDocument.class)
                    .docs()) {
                add(item, found);
            }
            return found;
        } catch (ElasticsearchException | IOException e) {
            throw Verdict.thrown(e);
        }
    }

    private static void add(MultiGetResponseItem<ArticleDocument> item, Map<String, ArticleDocument> found) {
        if (item.isFailure()) {
            String reason = item.failure().error().reason();
            if ("index_not_found_exception".equals(item.failure().error().type())) {
                throw new ConsumptionStopped("Elasticsearch has no index for articles: " + reason);
            }
            throw new ElasticsearchAway(String.valueOf(reason));
        }
        ArticleDocument document = item.result().source();
        if (item.result().found() && document != null) {
            found.put(item.result().id(), document);
        }
    }
}
