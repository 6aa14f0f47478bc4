package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clause.Kind;
import io.eventtimeline.extraction.grammar.Tags;
import java.util.Set;

/// Clauses that happen at the time of the one they hang on: "*as* she left", "a meeting *where* he spoke".
final class Simultaneous {
    private static final Set<String> OPENERS = Set.of("when", "as", "while");

    private Simultaneous() {}

    static boolean with(Tags tags, Clause clause) {
        boolean there = clause.kind() == Kind.RELATIVE && tags.tokens().is(clause.opener(), "where");
        return there
                || (clause.kind() == Kind.ADVERBIAL
                        && OPENERS.contains(tags.tokens().lowercase(clause.opener())));
    }
}
