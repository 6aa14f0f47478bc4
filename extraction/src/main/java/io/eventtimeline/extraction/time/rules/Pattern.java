package io.eventtimeline.extraction.time.rules;

import java.util.List;

/// What a rule matches: a shape over tokens. There is no repetition, so every pattern has a longest match.
public sealed interface Pattern {
    /// One token: `<month>`, or `"of"`, which is the class of that word alone.
    record OneOf(TokenClass tokenClass, Place place) implements Pattern {}

    record Sequence(List<Pattern> items) implements Pattern {}

    record Choice(List<Pattern> items) implements Pattern {}

    record Maybe(Pattern item) implements Pattern {}

    /// `day:<day-number>`; square brackets are the part named [#MENTION].
    record Part(String name, Pattern item, Place place) implements Pattern {}

    /// The name of the part that square brackets make: what of the match is the expression.
    String MENTION = "[]";
}
