package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.grammar.Tags;
import java.util.List;

/// Tells names that only describe what stands behind them in the same noun phrase: another name ("*Apple* chief Tim
/// Cook"), or a thing of a country ("*US* index").
///
/// What stands for its country is the country: "*Russian* forces", "*NATO* Secretary General Anders Fogh Rasmussen".
record Describing(NameWords words, Tags tags) {
    /// Marks them, from a name of the list on.
    void mark(List<Name> names, int from, Statement statement) {
        for (int index = from; index < names.size(); index++) {
            Name name = names.get(index);
            int next = index + 1 < names.size() ? names.get(index + 1).firstToken() : statement.end();
            if (describes(name, next, statement)) {
                names.set(index, name.describing());
            }
        }
    }

    private boolean describes(Name name, int next, Statement statement) {
        int end = endOfPhrase(name.endToken(), Math.min(next, statement.end()));
        boolean pair = next == name.endToken() + 1 && tags.tokens().is(name.endToken(), "-");
        if (pair || hasActor(name.endToken(), end)) {
            return false;
        }
        if (end == next && next < statement.end()) {
            return true;
        }
        if (end == name.endToken()) {
            return false;
        }
        boolean possessive = tags.tokens().isPossessive(name.endToken());
        return possessive
                ? name.kind() == Kind.PLACE
                : name.kind() == Kind.COUNTRY && !tags.tokens().isCapitalised(name.endToken());
    }

    private int endOfPhrase(int first, int limit) {
        int token = first;
        while (token < limit
                && (tags.isNominal(token)
                        || tags.tokens().isPossessive(token)
                        || tags.tokens().is(token, "-"))) {
            token++;
        }
        return token;
    }

    private boolean hasActor(int first, int end) {
        for (int token = first; token < end; token++) {
            if (words.actors().at(tags.tokens(), token, end) != null) {
                return true;
            }
        }
        return false;
    }
}
