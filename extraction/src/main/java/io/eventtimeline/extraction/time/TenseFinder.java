package io.eventtimeline.extraction.time;

import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.match.WordTable;
import io.eventtimeline.extraction.time.resolve.Tense;
import io.eventtimeline.extraction.time.rules.Lexicon;
import io.eventtimeline.extraction.time.rules.RuleBook;
import java.util.Objects;

/// Which way the nearest verb points: back in "The council [met] on Friday", forward in "It [will] meet on Friday".
///
/// Verbs are known by the word lists `past` and `future`, and by the ending `-ed`; no parsing.
final class TenseFinder {
    /// Farther away than this, a verb says little about the expression.
    private static final int FARTHEST = 18;

    /// So many tokens can stand before a verb as its own: "will not have been opened".
    private static final int AUXILIARIES = 3;

    /// A verb after the expression counts as so many times farther away than one before it.
    private static final int AFTER = 3;

    private final WordTable past;
    private final WordTable future;
    private final WordTable notPast;

    TenseFinder(RuleBook book) {
        past = table(book, "past");
        future = table(book, "future");
        notPast = table(book, "not-past");
    }

    private static WordTable table(RuleBook book, String name) {
        Lexicon lexicon =
                Objects.requireNonNull(book.lexicons().get(name), () -> "the rule book lacks the word list " + name);
        return new WordTable(lexicon.entries().stream()
                .map(entry -> Tokens.of(entry.word()).lowercase(0))
                .distinct()
                .toList());
    }

    /// @param first of the expression's tokens
    /// @param end the token after the expression
    /// @param from the first token of its sentence
    /// @param limit the token after its sentence
    Tense tense(Tokens tokens, int first, int end, int from, int limit) {
        if (first > from && tokens.is(first - 1, "as")) {
            return Tense.FUTURE;
        }
        for (int distance = 1; distance <= FARTHEST; distance++) {
            Tense before = at(tokens, first - distance, from, limit);
            if (before == Tense.PAST) {
                return past(tokens, first - distance, from, first);
            }
            Tense after = distance % AFTER == 0 ? at(tokens, end - 1 + distance / AFTER, from, limit) : Tense.OPEN;
            if (before != Tense.OPEN || after != Tense.OPEN) {
                return before != Tense.OPEN ? before : after;
            }
        }
        return Tense.OPEN;
    }

    /// A form of the past before the expression, which may still speak of what is to come: "will be opened", "is to be
    /// opened"; and which tells surely of the past right before it: "opened on February 4".
    private Tense past(Tokens tokens, int verb, int from, int first) {
        for (int token = verb - 1; token >= Math.max(from, verb - AUXILIARIES); token--) {
            boolean infinitive = tokens.is(token, "be") && token > from && tokens.is(token - 1, "to");
            if (infinitive || future.find(tokens, token) >= 0) {
                return Tense.FUTURE;
            }
        }
        return verb == first - 2 && tokens.is(first - 1, "on") ? Tense.SURELY_PAST : Tense.PAST;
    }

    /// "Talks are to resume on Thursday", "set to resume"
    private static boolean isToCome(Tokens tokens, int token, int from) {
        return tokens.is(token, "to")
                && token > from
                && (tokens.is(token - 1, "is") || tokens.is(token - 1, "are") || tokens.is(token - 1, "set"));
    }

    private Tense at(Tokens tokens, int token, int from, int limit) {
        if (token < from || token >= limit || !tokens.isWord(token)) {
            return Tense.OPEN;
        }
        if (future.find(tokens, token) >= 0 || isToCome(tokens, token, from)) {
            return Tense.FUTURE;
        }
        boolean ending = tokens.length(token) > 4
                && tokens.charFromEnd(token, 0) == 'd'
                && tokens.charFromEnd(token, 1) == 'e'
                && !tokens.isCapitalised(token)
                && notPast.find(tokens, token) < 0;
        return ending || past.find(tokens, token) >= 0 ? Tense.PAST : Tense.OPEN;
    }
}
