package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.timeline.documents.ArticleDocument;
import io.eventtimeline.timeline.documents.Indices;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Events by id, as they are at this moment: these reads do not wait for the index to be refreshed.
@Component
class EventLookup {
    private static final int AT_ONCE = 1_000;

    private final ElasticsearchClient elasticsearch;
    private final EntryLookup entries;

    EventLookup(ElasticsearchClient elasticsearch, EntryLookup entries) {
        this.elasticsearch = elasticsearch;
        this.entries = entries;
    }

    /// With its explanation.
    ObjectNode event(String id) throws IOException {
        var found = elasticsearch.get(
                g -> g.index(Indices.LIVE.events()).id(id).sourceIncludes(List.of(StoredEvent.FIELDS)),
                StoredEvent.class);
        StoredEvent stored = found.source();
        if (!found.found() || stored == null) {
            throw new Problem.Unknown("event", id);
        }
        if (stored.retracted()) {
            throw new Problem.Retracted(id, stored.articleId());
        }
        ObjectNode event = Objects.requireNonNull(stored.event());
        DatedEvent read = Json.MAPPER.treeToValue(event, DatedEvent.class);
        event.set("explanation", Json.MAPPER.valueToTree(Explanation.of(read, entries.idOfEvent(id))));
        return event;
    }

    ArticleEvents article(String id) throws IOException {
        ArticleDocument article = elasticsearch
                .get(g -> g.index(Indices.LIVE.articles()).id(id), ArticleDocument.class)
                .source();
        if (article == null) {
            throw new Problem.Unknown("article", id);
        }
        return new ArticleEvents(
                article.id(),
                article.version(),
                article.source(),
                article.language(),
                article.noEvents(),
                events(article.eventIds()));
    }

    private List<ObjectNode> events(List<String> ids) throws IOException {
        List<ObjectNode> events = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            var found = elasticsearch.mget(
                    m -> m.index(Indices.LIVE.events()).ids(some).sourceIncludes(List.of(StoredEvent.FIELDS)),
                    StoredEvent.class);
            for (var item : found.docs()) {
                if (item.isFailure()) {
                    throw new IOException("event " + item.failure().id() + " can't be read: "
                            + item.failure().error().reason());
                }
                StoredEvent stored = item.result().source();
                if (stored != null && stored.event() != null) {
                    events.add(stored.event());
                }
            }
        }
        return events;
    }
}
