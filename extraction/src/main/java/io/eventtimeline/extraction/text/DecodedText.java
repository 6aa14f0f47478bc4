package io.eventtimeline.extraction.text;

import java.util.Optional;

/// A text as it is read, where that differs from how it was sent: a reference is the character it stands for, a soft
/// hyphen is not there, and a space of no width is a space between words and nothing within one.
///
///     sent   14&nbsp;July     Wed&shy;nesday     AT&amp;T
///     read   14 July          Wednesday          AT&T
///
/// Memory layout: two `int[]`, one slot a character read: where what it stands for begins and ends in the text as sent.
final class DecodedText {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final String sent;
    private final StringBuilder read;
    private final int[] starts;
    private final int[] ends;

    private DecodedText(String sent) {
        this.sent = sent;
        this.read = new StringBuilder(sent.length());
        this.starts = new int[sent.length()];
        this.ends = new int[sent.length()];
    }

    /// A cheap look at one character, which almost none passes.
    static boolean mayBeEncoded(char c) {
        return c == '&' || c >= SOFT_HYPHEN;
    }

    /// Whether what stands there is read as something else.
    static boolean isEncodedAt(String sent, int at) {
        char c = sent.charAt(at);
        return c == '&' ? CharacterReference.at(sent, at).isPresent() : c >= SOFT_HYPHEN && isInvisible(c);
    }

    static DecodedText of(String sent) {
        DecodedText text = new DecodedText(sent);
        int at = 0;
        while (at < sent.length()) {
            Optional<CharacterReference> reference =
                    sent.charAt(at) == '&' ? CharacterReference.at(sent, at) : Optional.empty();
            int end = reference.map(CharacterReference::endExclusive).orElse(at + 1);
            if (reference.isPresent()
                    && Character.isSupplementaryCodePoint(reference.get().codePoint())) {
                text.add(Character.highSurrogate(reference.get().codePoint()), at, end);
                text.add(Character.lowSurrogate(reference.get().codePoint()), at, end);
            } else {
                text.read(reference.isPresent() ? (char) reference.get().codePoint() : sent.charAt(at), at, end);
            }
            at = end;
        }
        return text;
    }

    private void read(char c, int start, int end) {
        if (!isInvisible(c)) {
            add(c, start, end);
        } else if ((c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK) && !isWithinWord(end)) {
            add(' ', start, end);
        }
    }

    private boolean isWithinWord(int next) {
        return !read.isEmpty()
                && Letters.isLetter(read.charAt(read.length() - 1))
                && next < sent.length()
                && Letters.isLetter(sent.charAt(next));
    }

    /// Soft hyphens, spaces and joiners of no width, and what turns the direction of writing.
    private static boolean isInvisible(char c) {
        return c == SOFT_HYPHEN
                || (c >= ZERO_WIDTH_SPACE && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u206f')
                || c == BYTE_ORDER_MARK;
    }

    private void add(char c, int start, int end) {
        int at = read.length();
        starts[at] = start;
        ends[at] = end;
        read.append(c);
    }

    String sent() {
        return sent;
    }

    String read() {
        return read.toString();
    }

    /// Where the character that is read at an index begins in the text as sent.
    int start(int index) {
        return starts[index];
    }

    int endExclusive(int index) {
        return ends[index];
    }
}
