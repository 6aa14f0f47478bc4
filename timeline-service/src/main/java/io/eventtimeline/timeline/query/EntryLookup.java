package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.eventtimeline.timeline.documents.Indices;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Entries by their own id, as they are at this moment, or by the id of an event that is among their mentions, as the
/// index was at its last refresh, a second ago at most.
@Component
class EntryLookup {
    private static final String EVENT = "e-";

    private final ElasticsearchClient elasticsearch;

    EntryLookup(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    ObjectNode entry(String id) throws IOException {
        return id.startsWith(EVENT)
                ? ofEvent(id, StoredEntry.WHOLE)
                        .orElseThrow(() -> new Problem.Unknown("entry that mentions an event", id))
                        .whole()
                : byId(id).whole();
    }

    /// The id of the entry that mentions the event.
    Optional<String> idOfEvent(String eventId) throws IOException {
        return ofEvent(eventId, List.of("id", "retracted")).map(StoredEntry::id);
    }

    private StoredEntry byId(String id) throws IOException {
        StoredEntry stored = elasticsearch
                .get(g -> g.index(Indices.LIVE.entries()).id(id).sourceIncludes(StoredEntry.WHOLE), StoredEntry.class)
                .source();
        if (stored == null) {
            throw new Problem.Unknown("entry", id);
        }
        if (stored.retracted()) {
            throw new Problem.EntryGone(id, Objects.requireNonNullElse(stored.replacedBy(), List.of()));
        }
        return stored;
    }

    private Optional<StoredEntry> ofEvent(String eventId, List<String> fields) throws IOException {
        return elasticsearch
                .search(
                        s -> s.index(Indices.LIVE.entries())
                                .size(1)
                                .query(q -> q.term(t -> t.field("event_ids").value(eventId)))
                                .source(source -> source.filter(f -> f.includes(fields))),
                        StoredEntry.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> Objects.requireNonNull(hit.source()))
                .findFirst();
    }
}
