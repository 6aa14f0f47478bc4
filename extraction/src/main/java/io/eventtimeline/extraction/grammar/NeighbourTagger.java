package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.lexicon.Sense;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;
import java.util.function.IntPredicate;

/// Tells verbs from nouns by the word before and the word after, in one pass from left to right.
///
/// "will *attack* the base" has a modal before, "the *attack* on the base" an article; "*talks* to reporters" after a
/// name and
/// before "to" is a verb, "peace *talks* ended" after a noun and before a verb is none.
public final class NeighbourTagger implements Tagger {
    private static final int FUNCTION = WordClass.bits(
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
    private static final int VERB_FORM =
            WordClass.bits(WordClass.BASE, WordClass.S_FORM, WordClass.PAST, WordClass.PARTICIPLE, WordClass.ING);
    private static final int BEFORE_BASE =
            WordClass.bits(WordClass.FUTURE, WordClass.MODAL, WordClass.TO, WordClass.DO);
    private static final int BEFORE_NOUN = WordClass.bits(WordClass.DETERMINER, WordClass.PREPOSITION);
    private static final int BEFORE_PARTICIPLE = WordClass.bits(WordClass.BE, WordClass.HAVE);
    private static final int SUBJECT = WordClass.bits(WordClass.PRONOUN, WordClass.RELATIVE, WordClass.THAT);
    private static final int PAST_FORMS = WordClass.bits(WordClass.PAST, WordClass.PARTICIPLE);

    private static final int LONG_WORD = 4;
    private static final int FEWEST_LONG_WORDS = 4;

    @Override
    public Tags tag(Words words, Sentences sentences, IntPredicate timed) {
        Tag[] tags = new Tag[words.tokens().count()];
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            new Pass(words, timed, tags, sentences.firstToken(sentence), sentences.endToken(sentence)).run();
        }
        return new Tags(words, tags);
    }

    /// One sentence; `tags` is filled up to the token in hand.
    private static final class Pass {
        private final Words words;
        private final IntPredicate timed;
        private final Tag[] tags;
        private final int first;
        private final int end;
        private final boolean titleCase;

        Pass(Words words, IntPredicate timed, Tag[] tags, int first, int end) {
            this.words = words;
            this.timed = timed;
            this.tags = tags;
            this.first = first;
            this.end = end;
            this.titleCase = titleCase();
        }

        void run() {
            for (int token = first; token < end; token++) {
                tags[token] = tag(token);
            }
        }

        private Tag tag(int token) {
            Tokens tokens = words.tokens();
            if (timed.test(token)) {
                return Tag.TIME;
            }
            if (!tokens.isWord(token)) {
                return tokens.isNumber(token) ? Tag.NUMBER : Tag.MARK;
            }
            boolean inner = token > first && tokens.isCapitalised(token) && !(titleCase && words.classes(token) != 0);
            if (words.isAny(token, FUNCTION) && !(inner && tokens.isAllCapitals(token) && tokens.length(token) > 1)) {
                return Tag.FUNCTION;
            }
            if (inner) {
                return Tag.NAME;
            }
            if (words.isAny(token, VERB_FORM)) {
                return verbOrNoun(token);
            }
            if (words.is(token, WordClass.ADVERB)) {
                return Tag.ADVERB;
            }
            return tokens.isCapitalised(token) && words.classes(token) == 0 ? Tag.NAME : Tag.NOUN;
        }

        /// A headline in which most words have a capital: then a capital says nothing.
        private boolean titleCase() {
            int longWords = 0;
            int capitals = 0;
            for (int token = first; token < end; token++) {
                if (words.tokens().isWord(token) && words.tokens().length(token) >= LONG_WORD) {
                    longWords++;
                    capitals += words.tokens().isCapitalised(token) ? 1 : 0;
                }
            }
            return longWords >= FEWEST_LONG_WORDS && capitals * 10 >= longWords * 8;
        }

        private Tag verbOrNoun(int token) {
            if (isCompound(token)) {
                return words.is(token, WordClass.ING) || words.isAny(token, PAST_FORMS) ? Tag.ADJECTIVE : Tag.NOUN;
            }
            if (words.isAny(token, PAST_FORMS)) {
                return pastForm(token);
            }
            if (words.is(token, WordClass.ING)) {
                return ingForm(token);
            }
            return words.is(token, WordClass.S_FORM) ? sForm(token) : baseForm(token);
        }

        /// "war-*torn*", "NATO-*led*"
        private boolean isCompound(int token) {
            return token > first
                    && words.tokens().is(token - 1, "-")
                    && !words.tokens().hasSpaceBefore(token)
                    && !words.tokens().hasSpaceBefore(token - 1);
        }

        private Tag pastForm(int token) {
            int before = before(token);
            if (before < 0 || has(before, BEFORE_PARTICIPLE)) {
                return Tag.VERB;
            }
            if (has(before, BEFORE_BASE) && words.is(token, WordClass.BASE)) {
                return Tag.VERB;
            }
            boolean afterNounOpener = (has(before, BEFORE_NOUN) && !has(before, SUBJECT))
                    || tags[before] == Tag.NUMBER
                    || words.tokens().isPossessive(before);
            if (afterNounOpener) {
                return nounSense(token) && !nounFollows(token) ? Tag.NOUN : Tag.ADJECTIVE;
            }
            return tags[before] == Tag.ADJECTIVE && nounFollows(token) ? Tag.ADJECTIVE : Tag.VERB;
        }

        private Tag ingForm(int token) {
            int before = before(token);
            boolean opened = before >= 0
                    && (has(before, WordClass.DETERMINER.bit())
                            || words.tokens().isPossessive(before)
                            || tags[before] == Tag.ADJECTIVE
                            || tags[before] == Tag.NUMBER);
            boolean of = token + 1 < end && words.tokens().is(token + 1, "of");
            if (nounSense(token)
                    && (opened
                            || of
                            || before < 0
                            || compound(before, token)
                            || has(before, WordClass.PREPOSITION.bit()))) {
                return Tag.NOUN;
            }
            return opened ? Tag.ADJECTIVE : Tag.VERB;
        }

        /// "the police *shooting*": a noun before and no object after.
        private boolean compound(int before, int token) {
            boolean heavy = before == first && tags[before] == Tag.NAME && !objectFollows(token);
            return tags[before] == Tag.NOUN || heavy;
        }

        private Tag sForm(int token) {
            int before = before(token);
            if (before < 0 || opensNoun(before)) {
                return Tag.NOUN;
            }
            if (has(before, SUBJECT)) {
                return Tag.VERB;
            }
            boolean subject = tags[before] == Tag.NAME
                    || (tags[before] == Tag.NOUN && !words.is(before, WordClass.PLURAL))
                    || closesSubject(before);
            if (!subject) {
                return Tag.NOUN;
            }
            return !nounSense(token) || objectFollows(token) ? Tag.VERB : Tag.NOUN;
        }

        private Tag baseForm(int token) {
            int before = before(token);
            if (before < 0) {
                return nounSense(token) ? Tag.NOUN : Tag.VERB;
            }
            if (has(before, BEFORE_BASE)) {
                return Tag.VERB;
            }
            if (opensNoun(before) && !words.tokens().isPossessive(before)) {
                return Tag.NOUN;
            }
            if (has(before, SUBJECT) && !nounSense(token)) {
                return Tag.VERB;
            }
            if (has(before, WordClass.COORDINATOR.bit()) && !nounSense(token)) {
                return Tag.VERB;
            }
            boolean plural = looksPlural(before);
            boolean subject = has(before, SUBJECT) || plural || (tags[before] == Tag.NAME && coordinated(before));
            return subject && objectFollows(token) ? Tag.VERB : Tag.NOUN;
        }

        /// "Russia and China *sign*", "Russia, China *sign*": two names can be the subject of a plural form.
        private boolean coordinated(int name) {
            for (int at = name; at > first && name - at < 6; at--) {
                if (has(at, WordClass.COORDINATOR.bit()) || words.tokens().is(at, ",")) {
                    return true;
                }
            }
            return false;
        }

        private boolean looksPlural(int token) {
            return ((tags[token] == Tag.NOUN || tags[token] == Tag.NAME)
                            && words.tokens().charFromEnd(token, 0) == 's')
                    || words.tokens().is(token, "people")
                    || words.tokens().is(token, "police");
        }

        private boolean closesSubject(int token) {
            return words.tokens().is(token, ",")
                    || words.tokens().isQuote(token)
                    || words.tokens().is(token, ")");
        }

        private boolean opensNoun(int token) {
            return has(token, BEFORE_NOUN)
                    || tags[token] == Tag.ADJECTIVE
                    || tags[token] == Tag.NUMBER
                    || words.tokens().isPossessive(token);
        }

        /// What stands after a verb: an object, a place, a time, an infinitive; a noun is followed by another verb, by
        /// "of", or ends.
        private boolean objectFollows(int token) {
            int next = token + 1;
            if (next >= end || words.tokens().is(next, "of")) {
                return false;
            }
            if (words.tokens().isNumber(next)
                    || words.tokens().isQuote(next)
                    || words.tokens().isCapitalised(next)) {
                return true;
            }
            int opener = WordClass.bits(
                    WordClass.DETERMINER,
                    WordClass.PREPOSITION,
                    WordClass.PRONOUN,
                    WordClass.TO,
                    WordClass.THAT,
                    WordClass.NEGATION);
            if (has(next, opener)) {
                return true;
            }
            boolean verb = words.isAny(next, VERB_FORM)
                    && !words.isAny(next, WordClass.SINGULAR.bit() | WordClass.PLURAL.bit());
            return words.tokens().isWord(next)
                    && !verb
                    && !words.isAny(next, FUNCTION)
                    && !words.is(next, WordClass.ADVERB);
        }

        private boolean nounFollows(int token) {
            int next = token + 1;
            return next < end
                    && !timed.test(next)
                    && words.tokens().isWord(next)
                    && !words.isAny(next, FUNCTION)
                    && !(words.isAny(next, PAST_FORMS) && !nounSense(next));
        }

        private boolean nounSense(int token) {
            for (Sense sense : words.senses(token)) {
                if (sense.noun()) {
                    return true;
                }
            }
            return words.isAny(token, WordClass.bits(WordClass.SINGULAR, WordClass.PLURAL));
        }

        private boolean has(int token, int bits) {
            return tags[token] == Tag.FUNCTION && words.isAny(token, bits);
        }

        /// The token before; adverbs, negations and expressions of time with their prepositions are passed over. -1 at
        /// the beginning.
        private int before(int token) {
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
    }
}
