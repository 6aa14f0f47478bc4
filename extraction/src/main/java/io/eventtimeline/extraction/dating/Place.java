package io.eventtimeline.extraction.dating;

/// Where in an article a sentence stands.
enum Place {
    /// The title, or a heading above the text.
    HEADLINE,
    FIRST,
    SECOND,
    /// The four sentences behind.
    NEAR,
    BELOW;

    private static final int NEAR_END = 6;

    /// @param sentence counted from the first one below the headings
    static Place of(int sentence) {
        if (sentence < 0) {
            return HEADLINE;
        }
        return switch (sentence) {
            case 0 -> FIRST;
            case 1 -> SECOND;
            default -> sentence < NEAR_END ? NEAR : BELOW;
        };
    }
}
