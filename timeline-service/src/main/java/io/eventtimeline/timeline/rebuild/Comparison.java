package io.eventtimeline.timeline.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.eventtimeline.timeline.documents.Indices;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Holds two indices against each other: ids, versions and events. Not stubs, which are purged, and not the fields to
/// search by, which a new mapping may change.
@Component
class Comparison {
    private static final int AT_ONCE = 1_000;
    private static final int EXAMPLES = 10;

    private final ElasticsearchClient elasticsearch;

    Comparison(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    /// Both have to hold still.
    Differences between(Indices live, Indices next) throws IOException {
        elasticsearch.indices().refresh(r -> r.index(live.events(), next.events()));
        Walk left = new Walk(live.events());
        Walk right = new Walk(next.events());
        long events = 0;
        long different = 0;
        List<String> examples = new ArrayList<>();
        Stored a = left.next();
        Stored b = right.next();
        while (a != null || b != null) {
            int order = a == null ? 1 : b == null ? -1 : a.id().compareTo(b.id());
            Stored first = Objects.requireNonNull(order <= 0 ? a : b);
            String difference =
                    order < 0 ? " is only in the live index" : order > 0 ? " is only in the new index" : " differs";
            if (order != 0 || !first.equals(b)) {
                different++;
                if (examples.size() < EXAMPLES) {
                    examples.add(first.id() + difference);
                }
            }
            events += order >= 0 ? 1 : 0;
            a = order <= 0 ? left.next() : a;
            b = order >= 0 ? right.next() : b;
        }
        return new Differences(events, different, examples);
    }

    /// @param events in the new index
    /// @param different number of events that are in one only, or not alike
    /// @param examples the first of them
    record Differences(long events, long different, List<String> examples) {}

    private record Stored(String id, String version, ObjectNode event) {
        static Stored of(ObjectNode source) {
            return new Stored(
                    source.get("id").asString(), source.get("version").asString(), (ObjectNode) source.get("event"));
        }
    }

    /// All events of an index that are not retracted, by id.
    private final class Walk {
        private final String index;
        private Iterator<Stored> page = List.<Stored>of().iterator();
        private @Nullable String last = "";

        Walk(String index) {
            this.index = index;
        }

        @Nullable
        Stored next() throws IOException {
            if (!page.hasNext() && last != null) {
                turn(last);
            }
            return page.hasNext() ? page.next() : null;
        }

        private void turn(String after) throws IOException {
            List<Stored> stored = elasticsearch
                    .search(
                            s -> s.index(index)
                                    .size(AT_ONCE)
                                    .query(q -> q.term(t -> t.field("retracted").value(false)))
                                    .sort(o -> o.field(f -> f.field("id").order(SortOrder.Asc)))
                                    .searchAfter(FieldValue.of(after))
                                    .source(c -> c.filter(f -> f.includes("id", "version", "event"))),
                            ObjectNode.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(Hit::source)
                    .filter(Objects::nonNull)
                    .map(Stored::of)
                    .toList();
            page = stored.iterator();
            last = stored.isEmpty() ? null : stored.getLast().id();
        }
    }
}
