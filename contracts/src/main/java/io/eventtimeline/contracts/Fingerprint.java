package io.eventtimeline.contracts;

import java.util.HexFormat;
import java.util.Optional;

/// Tells a text and its copies from other texts: of copies and light edits at most [#COPY_BITS] of the 64 bits differ,
/// of different articles about a third.
///
/// A SimHash (M. Charikar, "Similarity estimation techniques from rounding algorithms", 2002) over words, which weigh
/// three times, and pairs of neighbours. Case, white space and punctuation do not count.
public final class Fingerprint {
    /// As many bits may differ between copies.
    public static final int COPY_BITS = 3;

    /// A shorter text has too few words to be told from its neighbours.
    private static final int FEWEST_WORDS = 40;

    private static final int WORD_WEIGHT = 3;
    private static final int PAIR_WEIGHT = 1;
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final int HEXADECIMAL = 16;

    private final int[] votes = new int[Long.SIZE];
    private long previous;
    private int words;

    private Fingerprint() {}

    /// @return 16 hexadecimal digits; nothing for a text of less than 40 words
    public static Optional<String> of(CharSequence text) {
        var fingerprint = new Fingerprint();
        fingerprint.read(text);
        return fingerprint.words < FEWEST_WORDS
                ? Optional.empty()
                : Optional.of(HexFormat.of().toHexDigits(fingerprint.bits()));
    }

    /// Whether two texts are copies of one another, by their fingerprints.
    public static boolean areCopies(String a, String b) {
        long differing = Long.parseUnsignedLong(a, HEXADECIMAL) ^ Long.parseUnsignedLong(b, HEXADECIMAL);
        return Long.bitCount(differing) <= COPY_BITS;
    }

    private void read(CharSequence text) {
        long word = START;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                word = (word ^ Character.toLowerCase(c)) * PRIME;
                inWord = true;
            } else if (inWord) {
                add(word);
                word = START;
                inWord = false;
            }
        }
        if (inWord) {
            add(word);
        }
    }

    private void add(long word) {
        vote(mixed(word), WORD_WEIGHT);
        if (words > 0) {
            vote(mixed(previous * PRIME ^ word), PAIR_WEIGHT);
        }
        previous = word;
        words++;
    }

    private void vote(long hash, int weight) {
        for (int bit = 0; bit < Long.SIZE; bit++) {
            // The bit as 1 or -1, without a branch: each word of each text passes here 64 times.
            votes[bit] += weight * (int) ((hash >>> bit & 1) * 2 - 1);
        }
    }

    /// Spreads what differs over all bits (the finaliser of SplitMix64).
    private static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    private long bits() {
        long bits = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            bits |= (votes[bit] > 0 ? 1L : 0L) << bit;
        }
        return bits;
    }
}
