package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.eventtimeline.timeline.query.EntryQuery.Clause;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Counts by type, status, precision, publisher, country and participant, in one request: what no facet leaves out is
/// asked for all, and of the rest each facet asks all but its own part.
@Component
class FacetsSearch {
    private static final Set<Clause> CHOSEN =
            EnumSet.of(Clause.TYPE, Clause.STATUS, Clause.PRECISION, Clause.PUBLISHER, Clause.PLACE);
    private static final Map<String, Clause> OWN = Map.of(
            "type", Clause.TYPE,
            "status", Clause.STATUS,
            "precision", Clause.PRECISION,
            "publisher", Clause.PUBLISHER,
            "country", Clause.PLACE);
    private static final List<String> FIELDS = List.of("type", "status", "precision", "publisher", "country", "who");
    private static final String VALUES = "values";

    private final EntryCounts counts;

    FacetsSearch(EntryCounts counts) {
        this.counts = counts;
    }

    Facets facets(FacetsQuestion question) throws IOException {
        EntryQuery query = EntryQuery.of(question.selection());
        Map<String, Aggregation> aggregations = new HashMap<>();
        for (String field : FIELDS) {
            aggregations.put(field, facet(field, query, question.limit()));
        }
        Map<String, Aggregate> answer = counts.of(query.without(CHOSEN), aggregations);
        return new Facets(
                values(answer, "type"),
                values(answer, "status"),
                values(answer, "precision"),
                values(answer, "publisher"),
                values(answer, "country"),
                values(answer, "who"));
    }

    private static Aggregation facet(String field, EntryQuery query, int limit) {
        Set<Clause> others = EnumSet.copyOf(CHOSEN);
        Clause own = OWN.get(field);
        if (own != null) {
            others.remove(own);
        }
        Query filter = query.only(others);
        Aggregation values = Aggregation.of(a -> a.terms(t -> t.field(field).size(limit)));
        return Aggregation.of(a -> a.filter(filter).aggregations(VALUES, values));
    }

    private static List<Facets.Count> values(Map<String, Aggregate> answer, String field) {
        Aggregate facet = EntryCounts.named(answer, field);
        return EntryCounts.values(EntryCounts.named(facet.filter().aggregations(), VALUES));
    }
}
