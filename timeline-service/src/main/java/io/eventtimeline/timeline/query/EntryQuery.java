package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.RangeRelation;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The one place where a [Selection] becomes a question to Elasticsearch, clause by clause. Nothing in it is
/// scored: the order is never that of relevance, and what is not scored is kept in Elasticsearch's cache.
public final class EntryQuery {
    /// A part of a selection, which facets leave out to count what else could be asked for.
    enum Clause {
        LIVE,
        DAYS,
        WORDS,
        PARTICIPANT,
        PLACE,
        TYPE,
        STATUS,
        PRECISION,
        PUBLISHER,
        SOURCES,
        BOX,
        HIDDEN
    }

    private final Map<Clause, List<Query>> clauses = new EnumMap<>(Clause.class);

    private EntryQuery(Selection selection) {
        add(Clause.LIVE, term("retracted", false));
        if (!selection.hidden()) {
            add(Clause.HIDDEN, term("hidden", false));
        }
        days(selection);
        if (selection.words() != null) {
            add(Clause.WORDS, words(selection.words()));
        }
        selection.participants().forEach(name -> add(Clause.PARTICIPANT, equalsIgnoringCase("who", name)));
        if (!selection.places().isEmpty()) {
            add(
                    Clause.PLACE,
                    anyOf(selection.places().stream()
                            .flatMap(PlaceNames::of)
                            .map(name -> equalsIgnoringCase("place", name))
                            .toList()));
        }
        terms(Clause.TYPE, "type", selection.types());
        terms(
                Clause.STATUS,
                "status",
                selection.statuses().stream().map(Parameters::word).toList());
        terms(
                Clause.PRECISION,
                "precision",
                selection.precisions().stream().map(Parameters::word).toList());
        terms(Clause.PUBLISHER, "publisher", selection.publishers());
        if (selection.minSources() > 0) {
            add(
                    Clause.SOURCES,
                    Query.of(q ->
                            q.range(r -> r.number(n -> n.field("sources").gte((double) selection.minSources())))));
        }
        if (selection.box() != null) {
            add(Clause.BOX, box(selection.box()));
        }
    }

    public static EntryQuery of(Selection selection) {
        return new EntryQuery(selection);
    }

    /// All entries that answer all of it.
    public Query query() {
        return allOf(EnumSet.allOf(Clause.class));
    }

    /// As if nothing were asked of these parts.
    Query without(Set<Clause> left) {
        return allOf(EnumSet.complementOf(EnumSet.copyOf(left)));
    }

    /// As if nothing were asked of all others.
    Query only(Set<Clause> parts) {
        return allOf(parts);
    }

    private Query allOf(Set<Clause> parts) {
        List<Query> all = new ArrayList<>();
        clauses.forEach((part, queries) -> {
            if (parts.contains(part)) {
                all.addAll(queries);
            }
        });
        return all.isEmpty() ? Query.of(q -> q.matchAll(m -> m)) : Query.of(q -> q.bool(b -> b.filter(all)));
    }

    private void add(Clause part, Query query) {
        clauses.computeIfAbsent(part, _ -> new ArrayList<>()).add(query);
    }

    /// Overlap: an entry of `2016-07` answers a question for July 13.
    private void days(Selection selection) {
        PartialDate from = selection.from();
        PartialDate to = selection.to();
        Query dated = from == null && to == null ? Query.of(q -> q.exists(e -> e.field("at"))) : overlap(from, to);
        if (!selection.undated()) {
            add(Clause.DAYS, dated);
        } else if (from != null || to != null) {
            Query undated = Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field("at")))));
            add(Clause.DAYS, anyOf(List.of(dated, undated)));
        }
    }

    private static Query overlap(@Nullable PartialDate from, @Nullable PartialDate to) {
        return Query.of(q -> q.range(r -> r.date(d -> {
            d.field("when").relation(RangeRelation.Intersects);
            if (from != null) {
                d.gte(from.first().toString());
            }
            if (to != null) {
                d.lt(to.endExclusive().toString());
            }
            return d;
        })));
    }

    private static Query words(String words) {
        return Query.of(f -> f.simpleQueryString(q -> q.query(words)
                .fields("text")
                .defaultOperator(Operator.And)
                .flags(
                        SimpleQueryStringFlag.And,
                        SimpleQueryStringFlag.Or,
                        SimpleQueryStringFlag.Not,
                        SimpleQueryStringFlag.Phrase,
                        SimpleQueryStringFlag.Whitespace)));
    }

    private static Query box(GeoBox box) {
        return Query.of(q -> q.geoBoundingBox(g -> g.field("location")
                .boundingBox(b -> b.coords(c ->
                        c.left(box.west()).bottom(box.south()).right(box.east()).top(box.north())))));
    }

    private void terms(Clause part, String field, List<String> words) {
        if (!words.isEmpty()) {
            add(
                    part,
                    Query.of(q -> q.terms(t -> t.field(field)
                            .terms(v ->
                                    v.value(words.stream().map(FieldValue::of).toList())))));
        }
    }

    private static Query term(String field, boolean value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    private static Query equalsIgnoringCase(String field, String value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value).caseInsensitive(true)));
    }

    private static Query anyOf(List<Query> queries) {
        return Query.of(q -> q.bool(b -> b.should(queries)));
    }
}
