package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.RangeRelation;
import co.elastic.clients.elasticsearch._types.query_dsl.SimpleQueryStringFlag;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.eventtimeline.timeline.documents.Indices;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// The timeline, page by page.
@Component
class EventsSearch {
    private static final List<String> SEARCHED = List.of("sentence^2", "summary^2", "title", "who.text");
    private static final List<SortOptions> BY_DAY_THEN_ID = List.of(
            SortOptions.of(s -> s.field(f -> f.field("at").order(SortOrder.Asc).missing("_last"))),
            SortOptions.of(s -> s.field(f -> f.field("id").order(SortOrder.Asc))));

    private final ElasticsearchClient elasticsearch;

    EventsSearch(ElasticsearchClient elasticsearch) {
        this.elasticsearch = elasticsearch;
    }

    EventsPage page(EventsQuestion question) throws IOException {
        SearchResponse<StoredEvent> response = elasticsearch.search(request(question), StoredEvent.class);
        List<Hit<StoredEvent>> hits = response.hits().hits();
        boolean isLast = hits.size() <= question.size();
        List<Hit<StoredEvent>> shown = isLast ? hits : hits.subList(0, question.size());
        long total =
                response.hits().total() == null ? 0 : response.hits().total().value();
        return new EventsPage(
                total,
                shown.stream().map(EventsSearch::event).toList(),
                isLast ? null : cursor(shown.getLast(), question).text());
    }

    /// One more than the page, to know whether it is the last.
    private static SearchRequest request(EventsQuestion question) {
        return SearchRequest.of(s -> {
            s.index(Indices.LIVE.events())
                    .query(query(question))
                    .sort(BY_DAY_THEN_ID)
                    .size(question.size() + 1)
                    .trackTotalHits(t -> t.enabled(true))
                    .source(source -> source.filter(f -> f.includes(List.of(StoredEvent.FIELDS))));
            if (question.words() != null) {
                s.highlight(EventsHighlights.request());
            }
            EventsCursor cursor = question.cursor();
            if (cursor != null) {
                s.searchAfter(FieldValue.of(cursor.at()), FieldValue.of(cursor.id()));
            }
            return s;
        });
    }

    private static Query query(EventsQuestion question) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        all.filter(f -> f.term(t -> t.field("retracted").value(false)));
        Query days = days(question.from(), question.to());
        if (days != null) {
            all.filter(question.undated() ? orUndated(days) : days);
        } else if (!question.undated()) {
            all.filter(f -> f.exists(e -> e.field("at")));
        }
        String words = question.words();
        if (words != null) {
            all.must(m -> m.simpleQueryString(q -> q.query(words)
                    .fields(SEARCHED)
                    .defaultOperator(Operator.And)
                    .flags(
                            SimpleQueryStringFlag.And,
                            SimpleQueryStringFlag.Or,
                            SimpleQueryStringFlag.Not,
                            SimpleQueryStringFlag.Phrase,
                            SimpleQueryStringFlag.Whitespace)));
        }
        return new Query(all.build());
    }

    /// Overlap: an event of `2016-07` answers a question for July 13.
    private static @Nullable Query days(@Nullable PartialDate from, @Nullable PartialDate to) {
        if (from == null && to == null) {
            return null;
        }
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

    private static Query orUndated(Query days) {
        Query undated = Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field("at")))));
        return Query.of(q -> q.bool(b -> b.should(days).should(undated)));
    }

    private static ObjectNode event(Hit<StoredEvent> hit) {
        StoredEvent stored = Objects.requireNonNull(hit.source());
        ObjectNode event = Objects.requireNonNull(stored.event());
        if (!hit.highlight().isEmpty()) {
            event.set("highlights", EventsHighlights.of(hit.highlight(), event));
        }
        return event;
    }

    private static EventsCursor cursor(Hit<StoredEvent> last, EventsQuestion question) {
        List<FieldValue> sort = last.sort();
        return new EventsCursor(sort.get(0).longValue(), sort.get(1).stringValue(), question.fingerprint());
    }
}
