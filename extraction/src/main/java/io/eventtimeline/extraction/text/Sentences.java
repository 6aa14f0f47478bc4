package io.eventtimeline.extraction.text;

import java.util.Arrays;

/// Sentences as spans of tokens, in order, without gaps: `[Mr. Kabulov met Gen. Nicholson on Jan. 5.] ["It went well,"
/// he said.]`
///
/// A blank line always ends a sentence, and so does the end of a line unless [WrappedLines] finds it wrapped. A
/// dateline
/// (`KABUL, Aug 16 (Reuters) -`) and a heading (a paragraph without a full stop) are sentences of their own.
///
/// Memory layout: two `int[]`, one slot a sentence: its first token, and the bits of its kind.
public final class Sentences {
    static final int HEADING = 1;
    static final int DATELINE = 2;
    static final int STARTS_PARAGRAPH = 4;

    private final Tokens tokens;
    private final int[] firstTokens;
    private final int[] kinds;
    private final int count;

    Sentences(Tokens tokens, int[] firstTokens, int[] kinds, int count) {
        this.tokens = tokens;
        this.firstTokens = firstTokens;
        this.kinds = kinds;
        this.count = count;
    }

    public static Sentences of(Tokens tokens) {
        return new SentenceSplitter(tokens).sentences();
    }

    public int count() {
        return count;
    }

    public int firstToken(int sentence) {
        return firstTokens[sentence];
    }

    /// The token after the last one.
    public int endToken(int sentence) {
        return sentence + 1 < count ? firstTokens[sentence + 1] : tokens.count();
    }

    public int start(int sentence) {
        return tokens.start(firstTokens[sentence]);
    }

    public int endExclusive(int sentence) {
        return tokens.endExclusive(endToken(sentence) - 1);
    }

    public String text(int sentence) {
        return tokens.text().substring(start(sentence), endExclusive(sentence));
    }

    /// A whole paragraph without a full stop, of at most [SentenceSplitter#LONGEST_HEADING] tokens.
    public boolean isHeading(int sentence) {
        return (kinds[sentence] & HEADING) != 0;
    }

    /// `KABUL, Aug 16 (Reuters) -`: where and when it was written, no statement.
    public boolean isDateline(int sentence) {
        return (kinds[sentence] & DATELINE) != 0;
    }

    /// The first sentence of its paragraph, or the first after its dateline.
    public boolean startsParagraph(int sentence) {
        return (kinds[sentence] & STARTS_PARAGRAPH) != 0;
    }

    /// The sentence that holds the token.
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(firstTokens, 0, count, token);
        return found >= 0 ? found : -found - 2;
    }
}
