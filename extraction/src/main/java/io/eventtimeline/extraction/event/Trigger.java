package io.eventtimeline.extraction.event;

import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.lexicon.Sense;

/// The words that name a happening: "session" in "The session was held on July 13."
///
/// @param firstToken of the words
/// @param endToken the token after them
/// @param sense which word, of which type
/// @param clause that it stands in
/// @param governor the verb that says what became of a noun ("held"); the token itself for a verb, or where there is
/// none
/// @param statement its sentence
public record Trigger(int firstToken, int endToken, Sense sense, int clause, int governor, Statement statement) {
    Trigger ofType(String type) {
        return new Trigger(firstToken, endToken, sense.of(type), clause, governor, statement);
    }

    Trigger inClause(int other) {
        return new Trigger(firstToken, endToken, sense, other, governor, statement);
    }

    public boolean isNoun() {
        return sense.noun();
    }

    public boolean hasGovernor() {
        return governor != firstToken;
    }
}
