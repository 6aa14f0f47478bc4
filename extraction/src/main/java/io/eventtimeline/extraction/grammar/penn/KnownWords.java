package io.eventtimeline.extraction.grammar.penn;

import java.util.Arrays;

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

    /// @param hashes of words; 0, which no word in practice has, is passed over
    /// @param wordValues of the word at the same place in the other array
    public KnownWords(int[] hashes, int[] wordValues) {
        int slots = Integer.highestOneBit(hashes.length + 1) * 4;
        this.keys = new int[slots];
        this.values = new int[slots];
        this.shift = Integer.numberOfLeadingZeros(slots) + 1;
        for (int word = 0; word < hashes.length; word++) {
            int slot = slot(hashes[word]);
            keys[slot] = hashes[word];
            values[slot] = hashes[word] == 0 ? 0 : wordValues[word];
        }
    }

    /// @param onlyTag code of a [PennTag], or -1 if the word has several
    public static int value(int onlyTag, int dictionary, int tagSet) {
        return (onlyTag + 1) | (dictionary << 8) | (tagSet << 16);
    }

    /// Ascending.
    int[] hashes() {
        return Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
    }

    private int slot(int hash) {
        int slot = (hash * SPREAD) >>> shift;
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & (keys.length - 1);
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
        return (value >>> 8) & 0xFF;
    }

    static int tagSet(int value) {
        return value >>> 16;
    }
}
