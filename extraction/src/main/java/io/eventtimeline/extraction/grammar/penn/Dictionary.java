package io.eventtimeline.extraction.grammar.penn;

/// What a dictionary lets a word be, as bits: "unveils" is a verb's -s form and nothing else.
public final class Dictionary {
    public static final int NOUN = 1;
    public static final int PLURAL = 1 << 1;
    public static final int VERB = 1 << 2;
    public static final int S_FORM = 1 << 3;
    public static final int PAST = 1 << 4;
    public static final int ING = 1 << 5;
    public static final int ADJECTIVE = 1 << 6;
    public static final int ADVERB = 1 << 7;

    private Dictionary() {}
}
