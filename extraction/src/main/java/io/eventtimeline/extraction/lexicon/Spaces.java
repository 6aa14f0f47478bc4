package io.eventtimeline.extraction.lexicon;

/// White space as readers see it: a line end or a no-break space between two words is one space.
public final class Spaces {
    private Spaces() {}

    /// Nothing but white space, no-break spaces included.
    public static boolean isBlank(String text) {
        return text.chars().allMatch(Spaces::isSpace);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ';
    }

    /// @return the text with each run of white space as one space, none at its ends
    public static String folded(String text) {
        var folded = new StringBuilder(text.length());
        boolean pending = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                pending = !folded.isEmpty();
            } else {
                if (pending) {
                    folded.append(' ');
                    pending = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
