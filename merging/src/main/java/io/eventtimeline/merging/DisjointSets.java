package io.eventtimeline.merging;

/// Numbers from 0, each in one set; sets can be joined. A set is named by its smallest number.
final class DisjointSets {
    private final int[] parents;

    DisjointSets(int count) {
        parents = new int[count];
        for (int at = 0; at < count; at++) {
            parents[at] = at;
        }
    }

    /// The smallest number of its set.
    int first(int number) {
        int at = number;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    boolean together(int a, int b) {
        return first(a) == first(b);
    }

    void join(int a, int b) {
        int one = first(a);
        int other = first(b);
        parents[Math.max(one, other)] = Math.min(one, other);
    }
}
