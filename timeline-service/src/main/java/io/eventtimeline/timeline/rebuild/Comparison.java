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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// Holds two sets of indices against each other: ids, versions, and the events and entries as they came. Not
/// stubs, which are purged, and not the fields to search by, which a new mapping may change.
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
        Differences events = between(live.events(), next.events(), "event");
        Differences entries = between(live.entries(), next.entries(), "entry", "mentions");
        return events.plus(entries);
    }

    private Differences between(String live, String next, String... parts) throws IOException {
        elasticsearch.indices().refresh(r -> r.index(live, next));
        Walk left = new Walk(live, parts);
        Walk right = new Walk(next, parts);
        long documents = 0;
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
            documents += order >= 0 ? 1 : 0;
            a = order <= 0 ? left.next() : a;
            b = order >= 0 ? right.next() : b;
        }
        return new Differences(documents, different, examples);
    }

    /// @param documents in the new index
    /// @param different number of documents that are in one only, or not alike
    /// @param examples the first of them
    record Differences(long documents, long different, List<String> examples) {
        Differences plus(Differences other) {
            List<String> both = Stream.concat(examples.stream(), other.examples.stream())
                    .limit(EXAMPLES)
                    .toList();
            return new Differences(documents + other.documents, different + other.different, both);
        }
    }

    private record Stored(String id, ObjectNode source) {
        static Stored of(ObjectNode source) {
            return new Stored(source.get("id").asString(), source);
        }
    }

    /// All documents of an index that are not retracted, by id.
    private final class Walk {
        private final String index;
        private final List<String> fields;
        private Iterator<Stored> page = List.<Stored>of().iterator();
        private @Nullable String last = "";

        Walk(String index, String... parts) {
            this.index = index;
            this.fields =
                    Stream.concat(Stream.of("id", "version"), Stream.of(parts)).toList();
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
                                    .source(c -> c.filter(f -> f.includes(fields))),
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
