package io.eventtimeline.pages.layout;

/// Text in the making: white space runs are one space, signs that nobody sees are left out.
final class Writing {
    private final StringBuilder text = new StringBuilder();
    private int linkChars;

    void add(String piece, boolean inLink) {
        int before = text.length();
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (isSpace(c)) {
                if (!text.isEmpty() && !isSpace(text.charAt(text.length() - 1))) {
                    text.append(' ');
                }
            } else if (!isInvisible(c)) {
                text.append(c);
            }
        }
        linkChars += inLink ? text.length() - before : 0;
    }

    void breakLine() {
        if (!text.isEmpty()) {
            if (text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
            text.append('\n');
        }
    }

    boolean endsWithBreak() {
        return !text.isEmpty() && text.charAt(text.length() - 1) == '\n';
    }

    String text() {
        return text.toString().strip();
    }

    int linkChars() {
        return linkChars;
    }

    void clear() {
        text.setLength(0);
        linkChars = 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u00A0';
    }

    /// The soft hyphen, the zero-width space, the byte order mark: "Bundes\u00ADrat" is one word to a reader.
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
    }
}
