package io.eventtimeline.extraction.text;

import java.util.Arrays;

/// One pass over the characters; no step looks back further than the token it is in.
final class Tokenizer {
    private final String text;
    private final char[] chars;
    private int[] starts;
    private int[] ends;
    private int[] flags;
    private int[] hashes;
    private int count;
    private boolean hasSingleLineEnds;
    private boolean metEncoded;
    private int before = TokenFlags.STARTS_LINE | TokenFlags.STARTS_PARAGRAPH;

    Tokenizer(String text) {
        this.text = text;
        this.chars = text.toCharArray();
        int guess = chars.length / 5 + 16;
        this.starts = new int[guess];
        this.ends = new int[guess];
        this.flags = new int[guess];
        this.hashes = new int[guess];
    }

    Tokens tokens() {
        int at = 0;
        while (at < chars.length) {
            char c = chars[at];
            if (Letters.isLetter(c)) {
                at = word(at);
            } else if (Letters.isDigit(c)) {
                at = number(at);
            } else if (Letters.isSpace(c) || Letters.isLineBreak(c) || (c == '>' && isAtLineStart())) {
                at = gap(at);
            } else if (isPossessive(at)) {
                at = add(at, at + 2, TokenFlags.PUNCTUATION | TokenFlags.POSSESSIVE);
            } else {
                at = mark(at);
            }
        }
        Tokens tokens = new Tokens(text, starts, ends, flags, hashes, count);
        if (hasSingleLineEnds) {
            WrappedLines.join(tokens, flags);
        }
        return tokens;
    }

    /// Whether the text has to be decoded first, as its tokens are no words otherwise.
    boolean metEncoded() {
        return metEncoded;
    }

    /// The marks of a mail that quotes another, `> They met`, are part of it.
    private int gap(int start) {
        int at = start;
        int lines = 0;
        boolean atLineStart = isAtLineStart();
        while (at < chars.length) {
            char c = chars[at];
            if (Letters.isLineBreak(c)) {
                boolean windows = c == '\r' && at + 1 < chars.length && chars[at + 1] == '\n';
                at += windows ? 2 : 1;
                lines++;
            } else if (Letters.isSpace(c) || (c == '>' && (lines > 0 || atLineStart))) {
                at++;
            } else {
                break;
            }
        }
        before |= TokenFlags.SPACE_BEFORE;
        hasSingleLineEnds |= lines == 1;
        before |= lines > 0 ? TokenFlags.STARTS_LINE : 0;
        before |= lines > 1 ? TokenFlags.STARTS_PARAGRAPH : 0;
        return at;
    }

    private boolean isAtLineStart() {
        return (before & TokenFlags.STARTS_LINE) != 0;
    }

    private int word(int start) {
        if (isTimestampMark(start)) {
            return add(start, start + 1, TokenFlags.WORD);
        }
        int at = start;
        boolean mixed = false;
        while (at < chars.length) {
            if (Letters.isLetter(chars[at])) {
                at++;
            } else if (Letters.isDigit(chars[at])) {
                mixed = true;
                at++;
            } else if (Letters.isApostrophe(chars[at]) && isLetterAt(at + 1) && !isPossessive(at)) {
                at++;
            } else {
                break;
            }
        }
        int kind = TokenFlags.WORD | capitals(start, at);
        if (!mixed && at < chars.length && chars[at] == '.') {
            int dotted = Abbreviations.endExclusive(chars, start, at);
            if (dotted > at) {
                return add(start, dotted, kind | TokenFlags.ABBREVIATION);
            }
        }
        return add(start, at, kind);
    }

    private int number(int start) {
        int at = digits(start);
        int kind = TokenFlags.NUMBER;
        while (at + 3 < chars.length && chars[at] == ',' && digits(at + 1) == at + 4) {
            at += 4;
            kind |= TokenFlags.GROUPED;
        }
        int fraction = at + 1 < chars.length && chars[at] == '.' ? digits(at + 1) : at;
        boolean severalStops =
                fraction + 1 < chars.length && chars[fraction] == '.' && Letters.isDigit(chars[fraction + 1]);
        if (fraction > at + 1 && !severalStops && !(at > start && chars[at - 1] == '.') && !followsStop(start)) {
            at = fraction;
            kind |= TokenFlags.DECIMAL;
        }
        if (!isLetterAt(at)) {
            return add(start, at, kind | (kind == TokenFlags.NUMBER ? TokenFlags.DIGITS : 0));
        }
        return lettersAfter(start, at, kind);
    }

    /// The last number of `13.07.2016` is not the beginning of a fraction.
    private boolean followsStop(int start) {
        return start > 1 && chars[start - 1] == '.' && Letters.isDigit(chars[start - 2]);
    }

    private int lettersAfter(int start, int at, int kind) {
        int end = at;
        while (isLetterAt(end) || (end < chars.length && Letters.isDigit(chars[end]))) {
            end++;
        }
        if (isOrdinalEnding(at, end)) {
            return add(start, end, kind | TokenFlags.ORDINAL);
        }
        if (end == at + 1 && chars[at] == 's') {
            return add(start, end, kind | TokenFlags.DECADE);
        }
        if (isHalfDay(at, end) || isTimestampMark(at)) {
            return add(start, at, kind | (kind == TokenFlags.NUMBER ? TokenFlags.DIGITS : 0));
        }
        return add(start, end, TokenFlags.WORD);
    }

    private boolean isOrdinalEnding(int at, int end) {
        if (end != at + 2) {
            return false;
        }
        int pair = Letters.fold(chars[at]) << 8 | Letters.fold(chars[at + 1]);
        return pair == ('s' << 8 | 't')
                || pair == ('n' << 8 | 'd')
                || pair == ('r' << 8 | 'd')
                || pair == ('t' << 8 | 'h');
    }

    /// `6pm`, `6p.m.`: the number and the half of the day are two tokens.
    private boolean isHalfDay(int at, int end) {
        char first = Letters.fold(chars[at]);
        if (first != 'a' && first != 'p') {
            return false;
        }
        boolean solid = end == at + 2 && Letters.fold(chars[at + 1]) == 'm';
        boolean dotted =
                end == at + 1 && at + 3 < chars.length && chars[at + 1] == '.' && Letters.fold(chars[at + 2]) == 'm';
        return solid || dotted;
    }

    /// The letters of `2016-07-13T14:05Z` stand between numbers, or end them.
    private boolean isTimestampMark(int at) {
        if (at < 2 || !Letters.isDigit(chars[at - 1]) || !Letters.isDigit(chars[at - 2])) {
            return false;
        }
        char letter = Letters.fold(chars[at]);
        int hour = digits(at + 1);
        boolean time = letter == 't' && hour == at + 3 && hour < chars.length && chars[hour] == ':';
        boolean zulu = letter == 'z' && at > 2 && chars[at - 3] == ':' && hour == at + 1 && !isLetterAt(at + 1);
        return time || zulu;
    }

    private int mark(int at) {
        char c = chars[at];
        if (DecodedText.mayBeEncoded(c)) {
            metEncoded |= DecodedText.isEncodedAt(text, at);
        }
        if (Character.isHighSurrogate(c) && at + 1 < chars.length && Character.isLowSurrogate(chars[at + 1])) {
            return add(
                    at,
                    at + 2,
                    Character.isLetter(Character.toCodePoint(c, chars[at + 1])) ? TokenFlags.WORD : TokenFlags.SYMBOL);
        }
        boolean twice = at + 1 < chars.length && chars[at + 1] == c;
        if (twice && (c == '`' || c == '\'')) {
            return add(at, at + 2, TokenFlags.PUNCTUATION | TokenFlags.QUOTE);
        }
        return add(at, at + 1, kindOf(c));
    }

    private static int kindOf(char c) {
        return switch (Character.getType(c)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                TokenFlags.PUNCTUATION | TokenFlags.QUOTE;
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL, Character.SURROGATE ->
                TokenFlags.SYMBOL;
            default -> c == '"' ? TokenFlags.PUNCTUATION | TokenFlags.QUOTE : TokenFlags.PUNCTUATION;
        };
    }

    /// An apostrophe and an `s` after a letter or digit, with no letter behind: `Council's`.
    private boolean isPossessive(int at) {
        return Letters.isApostrophe(chars[at])
                && at > 0
                && (Letters.isLetter(chars[at - 1]) || Letters.isDigit(chars[at - 1]) || chars[at - 1] == '.')
                && at + 1 < chars.length
                && Letters.fold(chars[at + 1]) == 's'
                && !isLetterAt(at + 2)
                && !(at + 2 < chars.length && Letters.isDigit(chars[at + 2]));
    }

    private boolean isLetterAt(int at) {
        return at < chars.length && Letters.isLetter(chars[at]);
    }

    private int digits(int start) {
        int at = start;
        while (at < chars.length && Letters.isDigit(chars[at])) {
            at++;
        }
        return at;
    }

    private int capitals(int start, int end) {
        if (!Letters.isCapital(chars[start])) {
            return 0;
        }
        for (int at = start + 1; at < end; at++) {
            if (Letters.isLetter(chars[at]) && !Letters.isCapital(chars[at])) {
                return TokenFlags.CAPITALISED;
            }
        }
        return end > start + 1 ? TokenFlags.CAPITALISED | TokenFlags.ALL_CAPITALS : TokenFlags.CAPITALISED;
    }

    private int add(int start, int end, int kind) {
        if (count == starts.length) {
            grow();
        }
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = Letters.mix(hash, Letters.fold(chars[at]));
        }
        starts[count] = start;
        ends[count] = end;
        flags[count] = kind | before;
        hashes[count] = hash;
        count++;
        before = 0;
        return end;
    }

    private void grow() {
        int larger = count * 2;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        flags = Arrays.copyOf(flags, larger);
        hashes = Arrays.copyOf(hashes, larger);
    }
}
