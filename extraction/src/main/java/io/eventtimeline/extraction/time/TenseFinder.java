package io.eventtimeline.extraction.time;

import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.TenseSigns.Sign;
import io.eventtimeline.extraction.time.resolve.Tense;
import io.eventtimeline.extraction.time.rules.RuleBook;

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

    private final TenseSigns signs;

    TenseFinder(RuleBook book) {
        signs = new TenseSigns(book);
    }

    /// @param first of the expression's tokens
    /// @param end the token after the expression
    /// @param from the first token of its sentence
    /// @param limit the token after its sentence
    Tense tense(Tokens tokens, int first, int end, int from, int limit) {
        if (first > from && tokens.is(first - 1, "as")) {
            return Tense.FUTURE;
        }
        if (tokens.is(first, "since") || (first > from && tokens.is(first - 1, "since"))) {
            return Tense.SURELY_PAST;
        }
        if (first > from && isPresent(tokens, tokens.is(first - 1, "on") ? first - 2 : first - 1, from)) {
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
            Sign sign = signs.of(tokens, token);
            boolean infinitive = sign == Sign.BE && token > from && signs.of(tokens, token - 1) == Sign.TO;
            if (infinitive || sign == Sign.FUTURE) {
                return Tense.FUTURE;
            }
        }
        boolean rightBefore = verb == first - 1 || (verb == first - 2 && tokens.is(first - 1, "on"));
        return rightBefore ? Tense.SURELY_PAST : Tense.PAST;
    }

    /// "The funeral is Saturday"
    private static boolean isPresent(Tokens tokens, int token, int from) {
        return token >= from && (tokens.is(token, "is") || tokens.is(token, "are"));
    }

    /// "did not *meet*" is over, "the *plan*" is no verb.
    private static Tense future(Tokens tokens, int token, int from) {
        for (int before = token - 1; before >= Math.max(from, token - 2); before--) {
            if (tokens.is(before, "did") || tokens.is(before, "didn't") || tokens.is(before, "didn’t")) {
                return Tense.PAST;
            }
        }
        return token > from && (tokens.is(token - 1, "the") || tokens.is(token - 1, "a")) ? Tense.OPEN : Tense.FUTURE;
    }

    private Tense at(Tokens tokens, int token, int from, int limit) {
        if (token < from || token >= limit) {
            return Tense.OPEN;
        }
        return switch (signs.of(tokens, token)) {
            case PAST -> Tense.PAST;
            case FUTURE -> future(tokens, token, from);
            case TO -> token > from && signs.of(tokens, token - 1) == Sign.BEFORE_TO ? Tense.FUTURE : Tense.OPEN;
            case NONE, BE, BEFORE_TO, NOT_PAST -> Tense.OPEN;
        };
    }
}
