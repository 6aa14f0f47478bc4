package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;

/// How a sentence begins, which tells whether it goes on with the one before.
enum Start {
    /// "It had left at noon."
    PRONOUN,
    /// "The ferry ..."
    DEFINITE,
    /// "Then", "Later", "Meanwhile"
    ADVERB,
    /// "In 2009", "After the talks"
    PREPOSITION,
    /// "On Monday", "Last week"
    TIME,
    NAME,
    OTHER;

    static Start of(Tags tags, int first) {
        if (tags.isTime(first)) {
            return TIME;
        }
        if (tags.at(first) == Tag.NAME) {
            return NAME;
        }
        if (tags.at(first) == Tag.ADVERB) {
            return ADVERB;
        }
        if (tags.words().is(first, WordClass.PRONOUN)) {
            return PRONOUN;
        }
        if (tags.words().isAny(first, WordClass.bits(WordClass.PREPOSITION, WordClass.SUBORDINATOR))) {
            return first + 1 < tags.tokens().count() && tags.isTime(first + 1) ? TIME : PREPOSITION;
        }
        return tags.words().is(first, WordClass.DETERMINER) ? DEFINITE : OTHER;
    }
}
