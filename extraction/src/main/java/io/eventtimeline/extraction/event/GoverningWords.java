package io.eventtimeline.extraction.event;

import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;

/// What a word says of the happening that it governs: "*plans* to meet", "*failed* to meet", "*called for* talks".
final class GoverningWords {
    private static final int GOVERNS = WordClass.bits(WordClass.PLAN, WordClass.WISH, WordClass.DENIAL);

    private GoverningWords() {}

    static boolean isOne(Words words, int token) {
        return words.isAny(token, GOVERNS);
    }

    /// Asserted for a word that says nothing of it.
    static Status status(Words words, int token) {
        if (words.is(token, WordClass.DENIAL)) {
            return Status.DENIED;
        }
        if (words.is(token, WordClass.PLAN)) {
            return Status.PLANNED;
        }
        return words.is(token, WordClass.WISH) ? Status.POSSIBLE : Status.ASSERTED;
    }
}
