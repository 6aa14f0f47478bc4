package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.lexicon.Sense;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;
import io.eventtimeline.extraction.text.Tokens;
import java.util.function.IntPredicate;

/// What stands around a word, asked while a sentence is tagged from left to right: tags before the word are known,
/// after it only what each word can be.
///
/// @param tags of the whole text, filled up to the word in hand
/// @param first token of the sentence
/// @param end token after it
@SuppressWarnings("ArrayRecordComponent") // one array, filled while the sentence is tagged; never compared
record Neighbours(Words words, IntPredicate timed, Tag[] tags, int first, int end) {
    static final int FUNCTION = WordClass.bits(
            WordClass.DETERMINER,
            WordClass.PREPOSITION,
            WordClass.PRONOUN,
            WordClass.RELATIVE,
            WordClass.THAT,
            WordClass.COORDINATOR,
            WordClass.SUBORDINATOR,
            WordClass.CONDITION,
            WordClass.BE,
            WordClass.HAVE,
            WordClass.DO,
            WordClass.TO,
            WordClass.FUTURE,
            WordClass.MODAL,
            WordClass.NEGATION);
    static final int VERB_FORM =
            WordClass.bits(WordClass.BASE, WordClass.S_FORM, WordClass.PAST, WordClass.PARTICIPLE, WordClass.ING);
    static final int PAST_FORM = WordClass.bits(WordClass.PAST, WordClass.PARTICIPLE);
    private static final int NOUN_FORM = WordClass.bits(WordClass.SINGULAR, WordClass.PLURAL);
    private static final int BEFORE_NOUN = WordClass.bits(WordClass.DETERMINER, WordClass.PREPOSITION);
    private static final int BEFORE_OBJECT = WordClass.bits(
            WordClass.DETERMINER,
            WordClass.PREPOSITION,
            WordClass.PRONOUN,
            WordClass.TO,
            WordClass.THAT,
            WordClass.NEGATION);
    private static final int LISTED = 6;
    private static final int REACH = 12;

    private Tokens tokens() {
        return words.tokens();
    }

    /// Whether it was tagged a function word and is of one of these classes.
    boolean has(int token, int bits) {
        return tags[token] == Tag.FUNCTION && words.isAny(token, bits);
    }

    /// The token before; adverbs, negations and expressions of time with their prepositions are passed over. -1 at the
    /// beginning.
    int before(int token) {
        int at = token - 1;
        while (at >= first && (tags[at] == Tag.ADVERB || tags[at] == Tag.TIME || negates(at) || leadsToTime(at))) {
            at--;
        }
        return at < first ? -1 : at;
    }

    /// "*on* Monday"
    private boolean leadsToTime(int token) {
        return tags[token + 1] == Tag.TIME && has(token, WordClass.PREPOSITION.bit());
    }

    /// "not", but not "no", which opens a noun.
    private boolean negates(int token) {
        return has(token, WordClass.NEGATION.bit()) && !has(token, WordClass.DETERMINER.bit());
    }

    /// "war-*torn*", "NATO-*led*"
    boolean isCompound(int token) {
        return token > first
                && tokens().is(token - 1, "-")
                && !tokens().hasSpaceBefore(token)
                && !tokens().hasSpaceBefore(token - 1);
    }

    boolean nounSense(int token) {
        for (Sense sense : words.senses(token)) {
            if (sense.noun()) {
                return true;
            }
        }
        return words.isAny(token, NOUN_FORM);
    }

    boolean opensNoun(int token) {
        return has(token, BEFORE_NOUN)
                || tags[token] == Tag.ADJECTIVE
                || tags[token] == Tag.NUMBER
                || tokens().isPossessive(token);
    }

    boolean looksPlural(int token) {
        boolean nominal = tags[token] == Tag.NOUN || tags[token] == Tag.NAME;
        return (nominal && tokens().charFromEnd(token, 0) == 's')
                || tokens().is(token, "people")
                || tokens().is(token, "police");
    }

    /// "Russia and China *sign*", "Russia, China *sign*": two names can be the subject of a plural form.
    boolean isCoordinated(int name) {
        for (int at = name; at > first && name - at < LISTED; at--) {
            if (has(at, WordClass.COORDINATOR.bit()) || tokens().is(at, ",")) {
                return true;
            }
        }
        return false;
    }

    /// "will *meet* and sign": a plain form stands before the coordinator.
    boolean followsPlainVerb(int coordinator) {
        for (int at = coordinator - 1; at >= Math.max(first, coordinator - REACH); at--) {
            if (tags[at] == Tag.VERB) {
                return words.is(at, WordClass.BASE) && !words.isAny(at, PAST_FORM);
            }
        }
        return false;
    }

    /// "hoped to *elicit* the help", "will *elicit* help": an unknown word where only a verb can stand.
    boolean isInfinitive(int token) {
        if (token == first || token + 1 >= end || tokens().isCapitalised(token)) {
            return false;
        }
        boolean to = has(token - 1, WordClass.TO.bit());
        boolean object = words.isAny(token + 1, WordClass.bits(WordClass.DETERMINER, WordClass.PRONOUN))
                || tokens().isCapitalised(token + 1);
        return (to && object) || has(token - 1, WordClass.bits(WordClass.FUTURE, WordClass.MODAL));
    }

    /// "of *Taliban* attacks": no subject of what follows.
    boolean isBehindPreposition(int name) {
        int token = name;
        while (token > first && tags[token] == Tag.NAME) {
            token--;
        }
        return has(token, WordClass.PREPOSITION.bit());
    }

    boolean closesSubject(int token) {
        return tokens().is(token, ",") || tokens().isQuote(token) || tokens().is(token, ")");
    }

    /// What stands after a verb: an object, a place, a time, an infinitive, a sum; a noun is followed by another verb,
    /// by "of", or ends.
    boolean objectFollows(int token) {
        int next = token + 1;
        if (next >= end || tokens().is(next, "of")) {
            return false;
        }
        if (tokens().isNumber(next) || isSum(next) || tokens().isQuote(next) || tokens().isCapitalised(next)) {
            return true;
        }
        if (words.isAny(next, BEFORE_OBJECT)) {
            return true;
        }
        boolean verb = words.isAny(next, VERB_FORM) && !words.isAny(next, NOUN_FORM);
        return tokens().isWord(next) && !verb && !words.isAny(next, FUNCTION) && !words.is(next, WordClass.ADVERB);
    }

    boolean timeFollows(int token) {
        return token + 1 < end && timed.test(token + 1);
    }

    /// "foreign *forces* in the north" is no verb, "the minister *forces* the vote" is one.
    boolean directObjectFollows(int token) {
        int next = token + 1;
        boolean preposition = next < end
                && words.is(next, WordClass.PREPOSITION)
                && !words.isAny(next, WordClass.bits(WordClass.DETERMINER, WordClass.PRONOUN, WordClass.TO));
        return objectFollows(token) && !preposition && !timeFollows(token);
    }

    /// "$ 11bn"
    private boolean isSum(int token) {
        return token + 1 < end
                && tokens().isNumber(token + 1)
                && (tokens().is(token, "$")
                        || tokens().is(token, "€")
                        || tokens().is(token, "£")
                        || tokens().is(token, "#"));
    }

    boolean nounFollows(int token) {
        int next = token + 1;
        return next < end
                && !timed.test(next)
                && tokens().isWord(next)
                && !words.isAny(next, FUNCTION)
                && !(words.isAny(next, PAST_FORM) && !nounSense(next));
    }
}
