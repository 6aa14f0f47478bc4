package io.eventtimeline.extraction.text;

import java.util.Set;

/// The end of a line and what stands on both sides of it.
///
/// @param line the first token of the line that ends
/// @param next the first token of the next line
/// @param end the token behind that line
/// @param opening the first token behind the last blank line, or behind a line that announces a list
/// @param widest of these lines, in characters
record LineBreak(Tokens tokens, int line, int next, int end, int opening, int widest) {
    /// No sentence and no heading ends with one of them.
    private static final Set<String> LEADING_ON = Set.of(
            "a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "of", "in", "on", "at", "to", "for",
            "from", "with", "by", "into", "between", "among", "against", "during", "until", "since", "and", "or", "but",
            "nor", "that", "which", "who", "whose", "as", "than", "if", "because", "when", "while", "is", "are", "was",
            "were", "be", "been", "has", "have", "had", "will", "would", "said", "-", "\u2013", "\u2014");
    private static final Set<String> BULLETS = Set.of("-", "*", "\u2022", "\u00b7", "\u2013", "+", "#", "|");

    /// Who breaks lines by hand does not fill them; but half a line is none that was broken for want of room.
    private static final double MOSTLY = 0.6;

    private static final int FEWEST_TOKENS = 3;
    private static final int WIDEST_SPACE = 3;

    /// The sentence goes on in the next line, whatever the other lines of the document are like: `met in | Vienna`,
    /// `the bridge that storms | had damaged`, `on July | 13`.
    boolean isWithinSentence() {
        if (isOfTable(line, next) || isOfTable(next, end) || announces()) {
            return false;
        }
        if (leadsOn()) {
            return true;
        }
        return !endsSentence()
                && !opensItem()
                && fills(MOSTLY * widest)
                && (goesOnInLowerCase() || TornDate.isTorn(tokens, next));
    }

    /// It may be within a sentence or not, and only the document's other lines can tell: `met President | Obama`.
    boolean isUnclear(int width) {
        return !isWithinSentence() && !endsSentence() && isFull(width);
    }

    /// The first word of the next line had no room behind this one in a column of that width.
    boolean isFull(int width) {
        return fills(width)
                && !opensItem()
                && !opensSentenceUnended()
                && !announces()
                && !isOfTable(line, next)
                && !isOfTable(next, end);
    }

    /// `What happened: | The pump stopped`
    boolean announces() {
        return tokens.is(last(), ":");
    }

    private boolean fills(double width) {
        return tokens.endExclusive(last()) - tokens.start(line) + 1 + firstWordLength() > width;
    }

    private int firstWordLength() {
        int token = next + 1;
        while (token < end && !tokens.hasSpaceBefore(token)) {
            token++;
        }
        return tokens.endExclusive(token - 1) - tokens.start(next);
    }

    private int last() {
        return next - 1;
    }

    private boolean leadsOn() {
        if (tokens.isAbbreviation(last())) {
            return tokens.isCapitalised(last()) && !Abbreviations.mayClose(tokens.text(last()));
        }
        return !tokens.isCapitalised(last()) && LEADING_ON.contains(tokens.lowercase(last()));
    }

    private boolean endsSentence() {
        int token = last();
        while (token > line && (tokens.isQuote(token) || tokens.is(token, ")") || tokens.is(token, "'"))) {
            token--;
        }
        return tokens.is(token, ".") || tokens.is(token, "!") || tokens.is(token, "?") || tokens.is(token, "\u2026");
    }

    /// Where all begins in lower case, as lists and chats do, it says nothing.
    private boolean goesOnInLowerCase() {
        return next - line >= FEWEST_TOKENS && isLowerCase(next) && !isLowerCase(opening);
    }

    private boolean isLowerCase(int token) {
        return tokens.isWord(token)
                && Character.isLowerCase(tokens.charFromEnd(token, tokens.length(token) - 1))
                && !tokens.isCapitalised(token);
    }

    /// A heading without a full stop above `The bridge at Alton`.
    private boolean opensSentenceUnended() {
        return !endsSentence() && tokens.isCapitalised(next) && SentenceOpeners.contains(tokens.lowercase(next));
    }

    /// `- The pump stopped`, `11:05 BST: The pump stopped`, `2. The pump` behind an ended line.
    private boolean opensItem() {
        if (next + 1 == end) {
            return false;
        }
        boolean clock = tokens.isNumber(next) && tokens.is(next + 1, ":");
        boolean numbered =
                tokens.isNumber(next) && endsSentence() && (tokens.is(next + 1, ".") || tokens.is(next + 1, ")"));
        boolean bullet = BULLETS.contains(tokens.lowercase(next)) && tokens.hasSpaceBefore(next + 1);
        return clock || numbered || bullet;
    }

    /// A gap wider than typesetters leave, or a tabulator.
    private boolean isOfTable(int first, int endToken) {
        for (int token = first + 1; token < endToken; token++) {
            int start = tokens.endExclusive(token - 1);
            int space = tokens.start(token) - start;
            if (space > WIDEST_SPACE || (space > 0 && tokens.text().charAt(start) == '\t')) {
                return true;
            }
        }
        return false;
    }
}
