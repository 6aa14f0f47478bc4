package io.eventtimeline.extraction.time;

import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.TenseSigns.Sign;
import io.eventtimeline.extraction.time.resolve.Tense;
import io.eventtimeline.extraction.time.rules.RuleBook;
import java.util.Set;

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

    /// So many tokens an object or a place takes between verb and date: "met *in New York* on February 4".
    private static final int PLACE = 5;

    /// A verb with only a preposition between it and the date: "starts in October".
    private static final int NEXT = 2;

    private static final Set<String> OPENERS = Set.of(
            "in", "at", "near", "over", "off", "by", "with", "from", "an", "its", "his", "her", "their", "him", "them");

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
        if (isAtOrBefore(tokens, first, from, "since")) {
            return Tense.SURELY_PAST;
        }
        if (first > from && isPresent(tokens, tokens.is(first - 1, "on") ? first - 2 : first - 1, from)) {
            return Tense.FUTURE;
        }
        boolean owner = end < limit && tokens.isPossessive(end);
        for (int distance = 1; distance <= FARTHEST; distance++) {
            int token = first - distance;
            if (!owner && isArranged(tokens, token, from)) {
                return Tense.FUTURE;
            }
            boolean idle = isObject(tokens, token, from, distance) || isInfinitive(tokens, token, from);
            Tense before = idle ? Tense.OPEN : at(tokens, token, from, limit);
            if (before == Tense.PAST) {
                return past(tokens, token, from, first);
            }
            Tense after = distance % AFTER == 0 ? at(tokens, end - 1 + distance / AFTER, from, limit) : Tense.OPEN;
            if (before != Tense.OPEN) {
                return distance <= NEXT && before == Tense.FUTURE ? Tense.SURELY_FUTURE : before;
            }
            if (after != Tense.OPEN) {
                return after == Tense.PAST && opensSentence(tokens, first, from) ? Tense.SURELY_PAST : after;
            }
        }
        return isUntil(tokens, first, from) ? Tense.FUTURE : Tense.OPEN;
    }

    /// "*In February*, the mine closed."
    private static boolean opensSentence(Tokens tokens, int first, int from) {
        int start = first == from ? first : first - 1;
        return start == from && (tokens.is(start, "in") || tokens.is(start, "on"));
    }

    /// "the ban stays in force *until* Saturday"
    private static boolean isUntil(Tokens tokens, int first, int from) {
        return isAtOrBefore(tokens, first, from, "until") || isAtOrBefore(tokens, first, from, "till");
    }

    /// "was adjourned *until* January 12", "rescheduled *for* Saturday"
    private static boolean isGoal(Tokens tokens, int first, int from) {
        return isUntil(tokens, first, from)
                || isAtOrBefore(tokens, first, from, "for")
                || isAtOrBefore(tokens, first, from, "to");
    }

    /// Rules may take the word before the expression as theirs.
    private static boolean isAtOrBefore(Tokens tokens, int first, int from, String word) {
        return tokens.is(first, word) || (first > from && tokens.is(first - 1, word));
    }

    /// A form of the past before the expression, which may still speak of what is to come: "will be opened", "is to be
    /// opened"; and which tells surely of the past right before it: "opened on February 4".
    private Tense past(Tokens tokens, int verb, int from, int first) {
        for (int token = verb - 1; token >= Math.max(from, verb - AUXILIARIES); token--) {
            Sign sign = signs.of(tokens, token);
            boolean infinitive = sign == Sign.BE && token > from && signs.of(tokens, token - 1) == Sign.TO;
            if (infinitive || sign == Sign.SURE_FUTURE || sign == Sign.MODAL) {
                return sign == Sign.SURE_FUTURE ? Tense.SURELY_FUTURE : Tense.FUTURE;
            }
        }
        if (signs.of(tokens, verb) == Sign.PUTTING_OFF && isGoal(tokens, first, from)) {
            return Tense.SURELY_FUTURE;
        }
        return verb == first - 1 || isRightBefore(tokens, verb, first) ? Tense.SURELY_PAST : Tense.PAST;
    }

    /// "opened on February 4", "met in Vienna on February 4"; not "agreed to testify on February 4".
    private boolean isRightBefore(Tokens tokens, int verb, int first) {
        int preposition = tokens.is(first, "in") ? first : first - 1;
        if (preposition - verb > PLACE || !(tokens.is(preposition, "on") || tokens.is(preposition, "in"))) {
            return false;
        }
        int object = tokens.is(verb, "was") || tokens.is(verb, "were") ? verb + 2 : verb + 1;
        if (object < preposition && !opensObject(tokens, object)) {
            return false;
        }
        for (int token = verb + 1; token < preposition; token++) {
            if (signs.of(tokens, token) != Sign.NONE || isBreak(tokens, token)) {
                return false;
            }
        }
        return true;
    }

    /// "The funeral is Saturday"
    private static boolean isPresent(Tokens tokens, int token, int from) {
        return token >= from && (tokens.is(token, "is") || tokens.is(token, "are"));
    }

    /// "is also *leaving* on Friday"; not "are *leaving* after Friday's attack", whose Friday is over.
    private boolean isArranged(Tokens tokens, int token, int from) {
        return token > from
                && signs.of(tokens, token) == Sign.ARRANGED
                && (isPresent(tokens, token - 1, from) || isPresent(tokens, token - 2, from));
    }

    /// "did not *meet*" is over, "the *plan*" is no verb.
    private static Tense future(Tokens tokens, int token, int from) {
        for (int before = token - 1; before >= Math.max(from, token - 2); before--) {
            if (tokens.is(before, "did") || tokens.is(before, "didn't") || tokens.is(before, "didn’t")) {
                return Tense.PAST;
            }
        }
        return token > from && isArticle(tokens, token - 1) ? Tense.OPEN : Tense.FUTURE;
    }

    private static Tense surely(Tense tense) {
        return tense == Tense.FUTURE ? Tense.SURELY_FUTURE : tense;
    }

    /// "voted down the rescue *plan* on Thursday": the verb before it says when; not "a withdrawal plan for late 2008".
    private static boolean isObject(Tokens tokens, int token, int from, int distance) {
        return distance <= 2
                && token - 1 > from
                && tokens.is(token, "plan")
                && isArticle(tokens, token - 2)
                && tokens.charFromEnd(token - 1, 0) != 's';
    }

    /// "killed *40* people", "met *in* Oslo"; behind "preferred *shares*" the form in -ed is an adjective.
    private static boolean opensObject(Tokens tokens, int token) {
        return tokens.isCapitalised(token)
                || tokens.isNumber(token)
                || isArticle(tokens, token)
                || OPENERS.contains(tokens.lowercase(token));
    }

    /// Behind it the date is of something else: "promised talks *for* October", "a plan *of* October".
    private static boolean isBreak(Tokens tokens, int token) {
        return tokens.is(token, ",")
                || tokens.is(token, "that")
                || tokens.is(token, "for")
                || tokens.is(token, "of")
                || tokens.is(token, "until");
    }

    /// "is forecast to *hit* the coast on Thursday": a form of the past as well, but not here.
    private boolean isInfinitive(Tokens tokens, int token, int from) {
        return token > from && signs.of(tokens, token - 1) == Sign.TO && signs.of(tokens, token) == Sign.PAST;
    }

    private static boolean isArticle(Tokens tokens, int token) {
        return tokens.is(token, "the") || tokens.is(token, "a");
    }

    private Tense at(Tokens tokens, int token, int from, int limit) {
        if (token < from || token >= limit) {
            return Tense.OPEN;
        }
        return switch (signs.of(tokens, token)) {
            case PAST, PUTTING_OFF -> Tense.PAST;
            case FUTURE, MODAL -> future(tokens, token, from);
            case SURE_FUTURE -> surely(future(tokens, token, from));
            case TO -> token > from && signs.of(tokens, token - 1) == Sign.BEFORE_TO ? Tense.FUTURE : Tense.OPEN;
            case NONE, BE, BEFORE_TO, NOT_PAST, ARRANGED -> Tense.OPEN;
        };
    }
}
