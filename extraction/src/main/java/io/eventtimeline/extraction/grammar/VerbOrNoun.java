package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;

/// Decides what a word that can be a verb's form is here, by the form that it has.
///
/// "will *attack* the base" has a modal before, "the *attack* on the base" an article; "*talks* to reporters" after a
/// name and before "to" is a verb, "peace *talks* ended" after a noun and before a verb is none.
@SuppressWarnings("ArrayRecordComponent") // one array, filled while the sentence is tagged; never compared
record VerbOrNoun(Words words, Tag[] tags, Neighbours around) {
    private static final int BEFORE_BASE =
            WordClass.bits(WordClass.FUTURE, WordClass.MODAL, WordClass.TO, WordClass.DO);
    private static final int BEFORE_NOUN = WordClass.bits(WordClass.DETERMINER, WordClass.PREPOSITION);
    private static final int BEFORE_PARTICIPLE = WordClass.bits(WordClass.BE, WordClass.HAVE);
    private static final int SUBJECT = WordClass.bits(WordClass.PRONOUN, WordClass.RELATIVE, WordClass.THAT);

    Tag of(int token) {
        if (around.isCompound(token)) {
            boolean participle = words.isAny(token, Neighbours.PAST_FORM) || words.is(token, WordClass.ING);
            return participle ? Tag.ADJECTIVE : Tag.NOUN;
        }
        if (words.isAny(token, Neighbours.PAST_FORM)) {
            return pastForm(token);
        }
        if (words.is(token, WordClass.ING)) {
            return ingForm(token);
        }
        return words.is(token, WordClass.S_FORM) ? sForm(token) : baseForm(token);
    }

    private Tag pastForm(int token) {
        int before = around.before(token);
        if (before < 0 || around.has(before, BEFORE_PARTICIPLE)) {
            return Tag.VERB;
        }
        if (around.has(before, BEFORE_BASE) && words.is(token, WordClass.BASE)) {
            return Tag.VERB;
        }
        boolean afterNounOpener = (around.has(before, BEFORE_NOUN) && !around.has(before, SUBJECT))
                || tags[before] == Tag.NUMBER
                || words.tokens().isPossessive(before);
        if (afterNounOpener) {
            return around.nounSense(token) && !around.nounFollows(token) ? Tag.NOUN : Tag.ADJECTIVE;
        }
        boolean attribute = tags[before] == Tag.ADJECTIVE || isSeat(token, before);
        return attribute && around.nounFollows(token) ? Tag.ADJECTIVE : Tag.VERB;
    }

    /// "the Los Angeles *based* company"
    private boolean isSeat(int token, int before) {
        return words.tokens().is(token, "based") && tags[before] == Tag.NAME;
    }

    private Tag ingForm(int token) {
        int before = around.before(token);
        boolean opened = before >= 0
                && (around.has(before, WordClass.DETERMINER.bit())
                        || words.tokens().isPossessive(before)
                        || tags[before] == Tag.ADJECTIVE
                        || tags[before] == Tag.NUMBER);
        if (around.nounSense(token) && (opened || before < 0 || standsAsNoun(token, before))) {
            return Tag.NOUN;
        }
        return opened ? Tag.ADJECTIVE : Tag.VERB;
    }

    /// "the police *shooting*", "after *fighting* in the north", "the *signing* of the treaty"
    private boolean standsAsNoun(int token, int before) {
        boolean of = token + 1 < around.end() && words.tokens().is(token + 1, "of");
        boolean object = around.objectFollows(token);
        boolean heavy = before == around.first() && tags[before] == Tag.NAME && !object;
        boolean compound = tags[before] == Tag.NOUN && !(object && startsObject(token + 1));
        return of || heavy || compound || around.has(before, WordClass.PREPOSITION.bit());
    }

    /// "software *controlling* its engines"
    private boolean startsObject(int token) {
        return words.isAny(token, WordClass.bits(WordClass.DETERMINER, WordClass.PRONOUN));
    }

    private Tag sForm(int token) {
        int before = around.before(token);
        if (before >= 0 && isOne(before)) {
            return Tag.VERB;
        }
        if (before < 0 || around.opensNoun(before)) {
            return Tag.NOUN;
        }
        if (around.has(before, SUBJECT)) {
            return Tag.VERB;
        }
        boolean subject = tags[before] == Tag.NAME
                || (tags[before] == Tag.NOUN && !words.is(before, WordClass.PLURAL))
                || around.closesSubject(before);
        if (!subject) {
            return Tag.NOUN;
        }
        if (!around.nounSense(token)) {
            return Tag.VERB;
        }
        if (tags[before] == Tag.NAME && around.isBehindPreposition(before)) {
            return Tag.NOUN;
        }
        boolean name = tags[before] == Tag.NAME && !around.timeFollows(token);
        boolean object = name ? around.objectFollows(token) : around.directObjectFollows(token);
        return object ? Tag.VERB : Tag.NOUN;
    }

    /// "*This* brings the total to ten": no plural stands behind it.
    private boolean isOne(int token) {
        return words.tokens().is(token, "this") || words.tokens().is(token, "that");
    }

    private Tag baseForm(int token) {
        int before = around.before(token);
        if (before < 0) {
            return around.nounSense(token) ? Tag.NOUN : Tag.VERB;
        }
        if (around.has(before, BEFORE_BASE)) {
            return Tag.VERB;
        }
        if (around.opensNoun(before) && !words.tokens().isPossessive(before)) {
            return Tag.NOUN;
        }
        boolean verbOnly = !around.nounSense(token);
        boolean joined = around.has(before, SUBJECT) || around.has(before, WordClass.COORDINATOR.bit());
        if (verbOnly && (joined || around.looksPlural(before))) {
            return Tag.VERB;
        }
        boolean second = around.has(before, WordClass.COORDINATOR.bit()) && around.followsPlainVerb(before);
        boolean subject = second
                || around.has(before, SUBJECT)
                || around.looksPlural(before)
                || (tags[before] == Tag.NAME && around.isCoordinated(before));
        return subject && around.objectFollows(token) ? Tag.VERB : Tag.NOUN;
    }
}
