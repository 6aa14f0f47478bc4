package io.eventtimeline.extraction.grammar.penn;

import java.util.SortedMap;

/// What is known of single words: from the treebanks, and of words that no treebank has from WordNet.
///
/// Memory layout: an open hash table of a power of two slots, two `int[]`. The key is the hash of the word in lower
/// case ([io.eventtimeline.extraction.text.Tokens#hash]), so that a look-up makes no string; 0 is a free slot.
///
///     value   bits  0 -  7   the only tag that the word has in lower case, plus one; 0 if it has several
///                   8 - 15   what WordNet lets it be: bits of [Dictionary]
///                  16 - 31   number of the set of tags that it was seen with; 0 if it was seen less than twice
public final class KnownWords {
    private static final int SPREAD = 0x9E3779B1;
    private static final int ONLY_TAG = 0xFF;

    private final int[] keys;
    private final int[] values;
    private final int shift;
    private final SortedMap<Integer, Integer> words;

    /// @param words value by hash
    public KnownWords(SortedMap<Integer, Integer> words) {
        int slots = Integer.highestOneBit(words.size() + 1) * 4;
        this.words = words;
        this.keys = new int[slots];
        this.values = new int[slots];
        this.shift = Integer.numberOfLeadingZeros(slots) + 1;
        words.forEach((hash, value) -> {
            int slot = slot(hash);
            keys[slot] = hash;
            values[slot] = value;
        });
    }

    /// @param onlyTag null if the word has several
    public static int value(int onlyTagCode, int dictionary, int tagSet) {
        return onlyTagCode + 1 | dictionary << 8 | tagSet << 16;
    }

    SortedMap<Integer, Integer> words() {
        return words;
    }

    private int slot(int hash) {
        int slot = hash * SPREAD >>> shift;
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /// 0 for a word that is not known.
    int value(int hash) {
        return values[slot(hash)];
    }

    /// -1 if the word has several tags, or is not known.
    static int onlyTag(int value) {
        return (value & ONLY_TAG) - 1;
    }

    static int dictionary(int value) {
        return value >>> 8 & 0xFF;
    }

    static int tagSet(int value) {
        return value >>> 16;
    }
}
