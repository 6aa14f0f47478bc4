package io.eventtimeline.extraction.time.rules;

/// Reads one line of a rule file character by character and knows where it is.
final class Scanner {
    private final String text;
    private final Place origin;
    private int at;

    /// @param origin the place of the text's first character
    Scanner(String text, Place origin) {
        this.text = text;
        this.origin = origin;
    }

    Place place() {
        return placeOf(at);
    }

    Place placeOf(int position) {
        return origin.at(origin.column() + position);
    }

    int position() {
        return at;
    }

    RuleError error(String problem) {
        return new RuleError(place(), problem);
    }

    void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    boolean atEnd() {
        skipSpace();
        return at >= text.length();
    }

    /// The next character that is no space; 0 at the end.
    char peek() {
        skipSpace();
        return at < text.length() ? text.charAt(at) : 0;
    }

    /// The character right here, space or not; 0 at the end.
    char here() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    boolean take(char expected) {
        if (peek() != expected) {
            return false;
        }
        at++;
        return true;
    }

    void expect(char expected) {
        if (!take(expected)) {
            throw error("expected '" + expected + "' here");
        }
    }

    /// A name of small letters, digits and hyphens; empty if there is none.
    String name() {
        skipSpace();
        int start = at;
        while (at < text.length() && isNameCharacter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /// Everything up to the delimiter, which is taken too.
    String until(char delimiter) {
        int end = text.indexOf(delimiter, at);
        if (end < 0) {
            throw error("no closing " + delimiter);
        }
        String inside = text.substring(at, end);
        at = end + 1;
        return inside;
    }

    private static boolean isNameCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    String rest() {
        skipSpace();
        String rest = text.substring(at);
        at = text.length();
        return rest;
    }
}
