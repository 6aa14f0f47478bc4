package io.eventtimeline.extraction.text;

/// Whether the lines of a text were broken by a typesetter at a fixed width, in the middle of sentences.
final class LineEnds {
    private static final int WIDEST_COLUMN = 100;
    private static final int FEWEST_LINES = 4;

    private LineEnds() {}

    /// Most lines with a line right behind them end without punctuation, and none is wider than a column.
    static boolean areHardWrapped(String text) {
        int broken = 0;
        int ended = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '\n') {
                continue;
            }
            int end = at > start && text.charAt(at - 1) == '\r' ? at - 1 : at;
            if (end - start > WIDEST_COLUMN) {
                return false;
            }
            if (end > start && at + 1 < text.length() && !Letters.isLineBreak(text.charAt(at + 1))) {
                if (endsSentence(text.charAt(end - 1))) {
                    ended++;
                } else {
                    broken++;
                }
            }
            start = at + 1;
        }
        return broken >= FEWEST_LINES && broken > 2 * ended;
    }

    private static boolean endsSentence(char last) {
        return ".!?\"':)\u201d\u2019".indexOf(last) >= 0;
    }
}
