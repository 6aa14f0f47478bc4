package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.grammar.Tags;
import java.util.Locale;
import java.util.Map;

/// The word before an expression of time: "*on* July 13", "*since* 2009".
enum Preposition {
    NONE,
    ON,
    IN,
    AT,
    OF,
    FOR,
    FROM,
    TO,
    SINCE,
    UNTIL,
    BY,
    BEFORE,
    AFTER,
    DURING,
    /// "*the* 2008 conflict", "*last year's* profit"
    THE,
    COMMA;

    private static final Map<String, Preposition> BY_WORD = Map.ofEntries(
            Map.entry("on", ON),
            Map.entry("in", IN),
            Map.entry("at", AT),
            Map.entry("of", OF),
            Map.entry("for", FOR),
            Map.entry("from", FROM),
            Map.entry("to", TO),
            Map.entry("since", SINCE),
            Map.entry("until", UNTIL),
            Map.entry("till", UNTIL),
            Map.entry("by", BY),
            Map.entry("before", BEFORE),
            Map.entry("after", AFTER),
            Map.entry("following", AFTER),
            Map.entry("during", DURING),
            Map.entry("over", DURING),
            Map.entry("the", THE),
            Map.entry("a", THE),
            Map.entry("its", THE),
            Map.entry("their", THE),
            Map.entry("his", THE),
            Map.entry(",", COMMA));

    /// @param first of the expression
    /// @param from the first token of its sentence
    static Preposition before(Tags tags, int first, int from) {
        return first <= from
                ? NONE
                : BY_WORD.getOrDefault(tags.tokens().lowercase(first - 1).toLowerCase(Locale.ROOT), NONE);
    }
}
