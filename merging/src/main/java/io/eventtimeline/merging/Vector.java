package io.eventtimeline.merging;

import io.eventtimeline.contracts.Term;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Terms and weights of an article, so scaled that the vector times itself is one.
///
/// Memory layout: two parallel `int[]` by rising hash of the term; weights in ten thousandths. Integers, because a sum
/// of them is the same in any order.
final class Vector {
    private record Part(int hash, double weight) {}

    private static final Comparator<Part> BY_HASH =
            Comparator.comparingInt(Part::hash).thenComparingDouble(Part::weight);

    static final Vector EMPTY = new Vector(List.of());

    private final int[] hashes;
    private final int[] weights;

    private Vector(int[] hashes, int[] weights) {
        this.hashes = hashes;
        this.weights = weights;
    }

    Vector(List<Term> terms) {
        Part[] parts = new Part[terms.size()];
        double squares = 0;
        for (int at = 0; at < parts.length; at++) {
            Term term = terms.get(at);
            parts[at] = new Part(term.term().hashCode(), term.weight());
        }
        Arrays.sort(parts, BY_HASH);
        // In one order, because a sum of doubles depends on it.
        for (Part part : parts) {
            squares += part.weight() * part.weight();
        }
        double length = Math.sqrt(squares);
        hashes = new int[parts.length];
        weights = new int[parts.length];
        for (int at = 0; at < parts.length; at++) {
            hashes[at] = parts[at].hash();
            weights[at] = (int) Math.rint(parts[at].weight() * Thresholds.ONE / length);
        }
    }

    static Vector read(ByteBuffer from) {
        int[] hashes = new int[from.getInt()];
        int[] weights = new int[hashes.length];
        for (int at = 0; at < hashes.length; at++) {
            hashes[at] = from.getInt();
            weights[at] = from.getShort();
        }
        return new Vector(hashes, weights);
    }

    /// The number of terms in 4 bytes; then each term's hash in 4 and weight in 2.
    void write(ByteBuffer to) {
        to.putInt(hashes.length);
        for (int at = 0; at < hashes.length; at++) {
            to.putInt(hashes[at]).putShort((short) weights[at]);
        }
    }

    int bytes() {
        return Integer.BYTES + hashes.length * (Integer.BYTES + Short.BYTES);
    }

    boolean isEmpty() {
        return hashes.length == 0;
    }

    /// The cosine, in ten thousandths.
    int times(Vector other) {
        long sum = 0;
        int at = 0;
        int otherAt = 0;
        while (at < hashes.length && otherAt < other.hashes.length) {
            if (hashes[at] == other.hashes[otherAt]) {
                sum += (long) weights[at] * other.weights[otherAt];
                at++;
                otherAt++;
            } else if (hashes[at] < other.hashes[otherAt]) {
                at++;
            } else {
                otherAt++;
            }
        }
        return (int) Math.min(Thresholds.ONE, sum / Thresholds.ONE);
    }
}
