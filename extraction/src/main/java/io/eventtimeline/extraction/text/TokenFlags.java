package io.eventtimeline.extraction.text;

/// The bits of a token: one of four kinds, then what is known of its letters and of what stands before it.
public final class TokenFlags {
    public static final int WORD = 1;
    public static final int NUMBER = 1 << 1;
    public static final int PUNCTUATION = 1 << 2;
    public static final int SYMBOL = 1 << 3;

    public static final int CAPITALISED = 1 << 4;
    public static final int ALL_CAPITALS = 1 << 5;
    public static final int ABBREVIATION = 1 << 6;
    public static final int POSSESSIVE = 1 << 7;
    public static final int QUOTE = 1 << 8;

    /// `13th`
    public static final int ORDINAL = 1 << 9;
    /// `1990s`
    public static final int DECADE = 1 << 10;
    /// `3.5`
    public static final int DECIMAL = 1 << 11;
    /// `1,000`
    public static final int GROUPED = 1 << 12;

    public static final int SPACE_BEFORE = 1 << 13;
    public static final int STARTS_LINE = 1 << 14;
    public static final int STARTS_PARAGRAPH = 1 << 15;
    /// Nothing but digits: `2016`
    public static final int DIGITS = 1 << 16;

    private TokenFlags() {}
}
