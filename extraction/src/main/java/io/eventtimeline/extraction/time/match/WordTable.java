package io.eventtimeline.extraction.time.match;

import io.eventtimeline.extraction.text.Tokens;
import java.util.Collection;

/// Finds a token among known words without making a string.
///
/// Memory layout: open addressing; `slots` holds word numbers plus one (0 is free), its length a power of two at least
/// four times the number of words. A probe compares the token's hash first, characters only when that is equal.
public final class WordTable {
    private final String[] words;
    private final int[] hashes;
    private final int[] slots;

    /// @param lowercase each word once
    public WordTable(Collection<String> lowercase) {
        words = lowercase.toArray(String[]::new);
        hashes = new int[words.length];
        slots = new int[Integer.highestOneBit(Math.max(1, words.length)) * 8];
        for (int word = 0; word < words.length; word++) {
            hashes[word] = Tokens.hashOf(words[word]);
            int slot = firstSlot(hashes[word]);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = word + 1;
        }
    }

    private int firstSlot(int hash) {
        return (((hash ^ (hash >>> 15)) * 0x9E3779B1) >>> 7) & (slots.length - 1);
    }

    /// The word's number in the order they were given, or -1.
    public int find(Tokens tokens, int token) {
        int hash = tokens.hash(token);
        for (int slot = firstSlot(hash); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int word = slots[slot] - 1;
            if (hashes[word] == hash && tokens.is(token, words[word])) {
                return word;
            }
        }
        return -1;
    }
}
