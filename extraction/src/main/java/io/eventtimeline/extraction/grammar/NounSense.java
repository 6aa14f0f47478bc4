package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.lexicon.Sense;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;

/// Whether the word files know a word as a noun: "talks", but not "met".
final class NounSense {
    private static final int NOUN_FORM = WordClass.bits(WordClass.SINGULAR, WordClass.PLURAL);

    private NounSense() {}

    static boolean has(Words words, int token) {
        for (Sense sense : words.senses(token)) {
            if (sense.noun()) {
                return true;
            }
        }
        return words.isAny(token, NOUN_FORM);
    }
}
