package io.eventtimeline.merging;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/// Words as numbers, so that two sets of them are compared in one walk along both.
///
/// Memory layout: one `int[]` of the words' hashes, rising, each once.
final class Hashes {
    static final Hashes NONE = new Hashes(new int[0]);

    private final int[] sorted;

    private Hashes(int[] sorted) {
        this.sorted = sorted;
    }

    static Hashes of(Collection<String> words) {
        if (words.isEmpty()) {
            return NONE;
        }
        int[] all = new int[words.size()];
        int size = 0;
        for (String word : words) {
            all[size++] = word.hashCode();
        }
        return distinct(all);
    }

    static Hashes union(Collection<Hashes> some) {
        return distinct(some.stream().flatMapToInt(Hashes::all).toArray());
    }

    private static Hashes distinct(int[] all) {
        Arrays.sort(all);
        int distinct = 0;
        for (int hash : all) {
            if (distinct == 0 || hash != all[distinct - 1]) {
                all[distinct++] = hash;
            }
        }
        return new Hashes(distinct == all.length ? all : Arrays.copyOf(all, distinct));
    }

    static Hashes read(ByteBuffer from) {
        int[] sorted = new int[from.getInt()];
        for (int at = 0; at < sorted.length; at++) {
            sorted[at] = from.getInt();
        }
        return new Hashes(sorted);
    }

    /// Their number and themselves, in 4 bytes each.
    void write(ByteBuffer to) {
        to.putInt(sorted.length);
        for (int hash : sorted) {
            to.putInt(hash);
        }
    }

    int bytes() {
        return Integer.BYTES * (1 + sorted.length);
    }

    IntStream all() {
        return Arrays.stream(sorted);
    }

    int size() {
        return sorted.length;
    }

    int get(int at) {
        return sorted[at];
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    boolean meets(Hashes other) {
        return shared(other, 1) > 0;
    }

    int shared(Hashes other) {
        return shared(other, Integer.MAX_VALUE);
    }

    private int shared(Hashes other, int enough) {
        int shared = 0;
        int at = 0;
        int otherAt = 0;
        while (at < sorted.length && otherAt < other.sorted.length && shared < enough) {
            int order = Integer.compare(sorted[at], other.sorted[otherAt]);
            shared += order == 0 ? 1 : 0;
            at += order <= 0 ? 1 : 0;
            otherAt += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /// What both share of what either has, in ten thousandths.
    int overlap(Hashes other) {
        int shared = shared(other);
        int either = size() + other.size() - shared;
        return either == 0 ? 0 : Thresholds.ONE * shared / either;
    }
}
