package io.eventtimeline.extraction.text;

/// Character by character, what tokens and word lists agree on.
final class Letters {
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte SPACE = 3;
    private static final byte LINE = 4;
    private static final byte OTHER = 5;
    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < 128; c++) {
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                ASCII[c] = LETTER;
            } else if (c >= '0' && c <= '9') {
                ASCII[c] = DIGIT;
            } else if (c == '\n' || c == '\r') {
                ASCII[c] = LINE;
            } else {
                ASCII[c] = c <= ' ' || c == 127 ? SPACE : OTHER;
            }
        }
    }

    private Letters() {}

    /// Lower case, and the apostrophes of all kinds as one.
    static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        return isApostrophe(c) ? '\'' : Character.toLowerCase(c);
    }

    static int mix(int hash, char folded) {
        return hash * 31 + folded;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c < 128 ? ASCII[c] == LETTER : Character.isLetter(c) || isMark(c);
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    static boolean isCapital(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    static boolean isLineBreak(char c) {
        return c < 128 ? ASCII[c] == LINE : c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    /// No-break spaces and control characters count as space.
    static boolean isSpace(char c) {
        if (c < 128) {
            return ASCII[c] == SPACE;
        }
        return Character.isSpaceChar(c) || (c >= '\u0080' && c < '\u00a0');
    }
}
