package io.eventtimeline.extraction.text;

/// The tokens of a text: `On July 13th, Russia-NATO talks` is
/// `On` `July` `13th` `,` `Russia` `-` `NATO` `talks`.
///
/// Memory layout: four parallel `int[]`, one slot a token, 16 bytes in all; characters stay in the text and no
/// string is made unless one is asked for.
///
///     token       0    1    2    3
///     starts      0    3    8   12      UTF-16 offset of the first code unit
///     ends        2    7   12   13      UTF-16 offset after the last
///     flags     W|C  W|C  O|N    P      bits of [TokenFlags]: kind, capitals, what stands before
///     hashes      .    .    .    .      of the lower-cased characters, so that a word list answers without a string
///
/// Offsets count in the text as sent. Words are read as [DecodedText] says, in a text of their own where the two
/// differ:
/// the first token of `Wed&shy;nesday at 6` is `Wednesday` and ends at 14.
///
/// Any input is accepted: controls count as space, a lone surrogate or an emoji is a symbol.
public final class Tokens {
    private final String sent;
    private final int[] sentStarts;
    private final int[] sentEnds;
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] flags;
    private final int[] hashes;
    private final int count;

    Tokens(String text, int[] starts, int[] ends, int[] flags, int[] hashes, int count) {
        this.sent = text;
        this.sentStarts = starts;
        this.sentEnds = ends;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.flags = flags;
        this.hashes = hashes;
        this.count = count;
    }

    /// The same tokens where they lie in the text as sent.
    private Tokens(Tokens read, DecodedText decoded) {
        this.sent = decoded.sent();
        this.sentStarts = new int[read.count];
        this.sentEnds = new int[read.count];
        for (int token = 0; token < read.count; token++) {
            sentStarts[token] = decoded.start(read.starts[token]);
            sentEnds[token] = decoded.endExclusive(read.ends[token] - 1);
        }
        this.text = read.text;
        this.starts = read.starts;
        this.ends = read.ends;
        this.flags = read.flags;
        this.hashes = read.hashes;
        this.count = read.count;
    }

    public static Tokens of(CharSequence text) {
        String sent = text.toString();
        Tokenizer tokenizer = new Tokenizer(sent);
        Tokens tokens = tokenizer.tokens();
        if (!tokenizer.metEncoded()) {
            return tokens;
        }
        DecodedText decoded = DecodedText.of(sent);
        return new Tokens(new Tokenizer(decoded.read()).tokens(), decoded);
    }

    /// The text the offsets count in, as sent.
    public String text() {
        return sent;
    }

    public int count() {
        return count;
    }

    public int start(int token) {
        return sentStarts[token];
    }

    public int endExclusive(int token) {
        return sentEnds[token];
    }

    /// The characters of one token, as read.
    public String text(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /// The characters from the first token to before the last, as read.
    public String text(int firstToken, int endToken) {
        return endToken <= firstToken ? "" : text.substring(starts[firstToken], ends[endToken - 1]);
    }

    /// The token's characters as a word list would spell them: lower case, straight apostrophe.
    public String lowercase(int token) {
        var folded = new StringBuilder(ends[token] - starts[token]);
        for (int at = starts[token]; at < ends[token]; at++) {
            folded.append(Letters.fold(text.charAt(at)));
        }
        return folded.toString();
    }

    /// Whether the token is this lower-case word, without making a string.
    public boolean is(int token, String lowercase) {
        int length = ends[token] - starts[token];
        if (length != lowercase.length()) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (Letters.fold(text.charAt(starts[token] + at)) != lowercase.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the token is this word, capitals as they stand.
    public boolean isExactly(int token, String word) {
        return length(token) == word.length() && text.startsWith(word, starts[token]);
    }

    /// Hash of [#lowercase(int)]: the same as [#hashOf(String)] of that string.
    public int hash(int token) {
        return hashes[token];
    }

    public static int hashOf(String lowercase) {
        int hash = 0;
        for (int at = 0; at < lowercase.length(); at++) {
            hash = Letters.mix(hash, lowercase.charAt(at));
        }
        return hash;
    }

    /// The last character of the token, folded: a cheap look at endings (`-ed`, `-s`) without a string.
    public char charFromEnd(int token, int distance) {
        int at = ends[token] - 1 - distance;
        return at < starts[token] ? 0 : Letters.fold(text.charAt(at));
    }

    public int length(int token) {
        return ends[token] - starts[token];
    }

    /// The bits of [TokenFlags].
    public int flags(int token) {
        return flags[token];
    }

    private boolean has(int token, int bits) {
        return (flags[token] & bits) != 0;
    }

    /// Letters, with inner apostrophes or full stops: `don't`, `U.S.`, `Jan.`; also letters and digits mixed: `Q3`.
    public boolean isWord(int token) {
        return has(token, TokenFlags.WORD);
    }

    /// Digits, with separators: `13`, `1,000`, `3.5`; also `13th` and `1990s`.
    public boolean isNumber(int token) {
        return has(token, TokenFlags.NUMBER);
    }

    /// A quotation mark of any make: `"`, a curly one, two backquotes, two apostrophes.
    public boolean isQuote(int token) {
        return has(token, TokenFlags.QUOTE);
    }

    /// The first letter is a capital.
    public boolean isCapitalised(int token) {
        return has(token, TokenFlags.CAPITALISED);
    }

    /// Two letters or more and all of them capitals: `NATO`, `U.S.`.
    public boolean isAllCapitals(int token) {
        return has(token, TokenFlags.ALL_CAPITALS);
    }

    /// The token ends with the full stop of an abbreviation: `Mr.`, `Jan.`, `p.m.`, `J.`.
    public boolean isAbbreviation(int token) {
        return has(token, TokenFlags.ABBREVIATION);
    }

    /// The possessive mark, a token of its own: `Council` `'s`.
    public boolean isPossessive(int token) {
        return has(token, TokenFlags.POSSESSIVE);
    }

    public boolean hasSpaceBefore(int token) {
        return has(token, TokenFlags.SPACE_BEFORE);
    }

    /// At the beginning of a line that does not go on with a wrapped one.
    public boolean startsLine(int token) {
        return has(token, TokenFlags.STARTS_LINE);
    }

    /// A blank line stands before, or nothing at all.
    public boolean startsParagraph(int token) {
        return has(token, TokenFlags.STARTS_PARAGRAPH);
    }

    /// The number a token of at most nine digits spells (`13th` is 13, `1,000` is 1000), or -1.
    public int number(int token) {
        if (!isNumber(token) || has(token, TokenFlags.DECIMAL)) {
            return -1;
        }
        int value = 0;
        int digits = 0;
        for (int at = starts[token]; at < ends[token]; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                digits++;
            }
        }
        return digits == 0 || digits > 9 ? -1 : value;
    }
}
