package io.eventtimeline.timeline.corrections;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.contracts.EntryMention;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.documents.Indices;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The entries that people look at when they correct them: those of the index, at this moment.
@Component
class CorrectedEntries {
    private static final List<String> FIELDS = List.of("retracted", "replaced_by", "entry", "mentions");

    private final ElasticsearchClient elasticsearch;

    CorrectedEntries(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /// @param entry without its mentions
    record Found(TimelineEntry entry, List<DatedEvent> events) {}

    /// As it is stored; a stub has no entry.
    private record Stored(
            boolean retracted,
            @Nullable List<String> replacedBy,
            @Nullable TimelineEntry entry,
            @Nullable List<EntryMention> mentions) {}

    Found find(String id) throws IOException {
        Stored stored = elasticsearch
                .get(g -> g.index(Indices.LIVE.entries()).id(id).sourceIncludes(FIELDS), Stored.class)
                .source();
        if (stored == null) {
            throw Problem.unknown("entry", id);
        }
        if (stored.retracted() || stored.entry() == null) {
            throw Problem.gone(id, Objects.requireNonNullElse(stored.replacedBy(), List.of()));
        }
        return new Found(
                stored.entry(),
                Objects.requireNonNullElse(stored.mentions(), List.<EntryMention>of()).stream()
                        .map(EntryMention::event)
                        .toList());
    }
}
