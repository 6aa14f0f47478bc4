package io.eventtimeline.extraction.grammar.penn;

import io.eventtimeline.extraction.text.Tokens;

/// "Norway Signs Treaty With Finland After Long Talks": most words have a capital, so that a capital says nothing.
public final class TitleCase {
    private static final int LONG_WORD = 4;
    private static final int FEWEST_LONG_WORDS = 4;

    private TitleCase() {}

    public static boolean is(Tokens tokens, int first, int end) {
        int longWords = 0;
        int capitals = 0;
        for (int token = first; token < end; token++) {
            if (tokens.isWord(token) && tokens.length(token) >= LONG_WORD) {
                longWords++;
                capitals += tokens.isCapitalised(token) ? 1 : 0;
            }
        }
        return longWords >= FEWEST_LONG_WORDS && capitals * 10 >= longWords * 8;
    }
}
