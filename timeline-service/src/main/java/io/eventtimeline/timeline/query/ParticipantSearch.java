package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Who takes part in entries, for completion while someone types: `fogh ra` finds Anders Fogh Rasmussen.
@Component
class ParticipantSearch {
    private static final Set<String> PARAMETERS = new LinkedHashSet<>(List.of("prefix", "limit"));
    private static final int USUAL_LIMIT = 10;
    private static final int HIGHEST_LIMIT = 100;

    /// Elasticsearch takes expressions of a thousand characters, and a letter becomes four of them.
    private static final int LONGEST_PREFIX = 100;

    private static final String NAMES = "names";

    private final EntryCounts counts;

    ParticipantSearch(EntryCounts counts) {
        this.counts = counts;
    }

    /// Those in most entries first.
    Participants participants(MultiValueMap<String, String> given) throws IOException {
        Parameters parameters = new Parameters(given, PARAMETERS);
        String prefix = prefix(parameters);
        int limit = parameters.number("limit", 1, HIGHEST_LIMIT, USUAL_LIMIT);
        Aggregation names = Aggregation.of(a -> a.terms(t -> {
            t.field("who").size(limit);
            return prefix.isEmpty() ? t : t.include(i -> i.regexp(expression(prefix)));
        }));
        return new Participants(
                EntryCounts.values(EntryCounts.named(counts.of(query(prefix), Map.of(NAMES, names)), NAMES)));
    }

    private static String prefix(Parameters parameters) {
        String prefix = parameters.one("prefix").orElse("");
        if (prefix.length() > LONGEST_PREFIX) {
            throw new Problem.InvalidParameter(
                    "prefix", "has " + prefix.length() + " characters", "Use " + LONGEST_PREFIX + " at most.");
        }
        return prefix;
    }

    /// Entries with such a name, so that the names of all others need not be counted.
    private static Query query(String prefix) {
        List<Query> all = new ArrayList<>();
        all.add(Query.of(q -> q.term(t -> t.field("retracted").value(false))));
        all.add(Query.of(q -> q.term(t -> t.field("hidden").value(false))));
        if (!prefix.isEmpty()) {
            all.add(Query.of(
                    q -> q.matchPhrasePrefix(m -> m.field("who.prefixes").query(prefix))));
        }
        return Query.of(q -> q.bool(b -> b.filter(all)));
    }

    /// An entry has other names too: of them, those in which a word begins so. `ra` -> `(.*[ \-'.(])?[rR][aA].*`.
    private static String expression(String prefix) {
        StringBuilder expression = new StringBuilder("(.*[ \\-'.(])?");
        prefix.codePoints().forEach(c -> {
            if (Character.isLetter(c)) {
                expression
                        .append('[')
                        .appendCodePoint(Character.toLowerCase(c))
                        .appendCodePoint(Character.toUpperCase(c))
                        .append(']');
            } else if (Character.isDigit(c)) {
                expression.appendCodePoint(c);
            } else {
                expression.append('\\').appendCodePoint(c);
            }
        });
        return expression.append(".*").toString();
    }
}
