package io.eventtimeline.extraction.grammar.penn;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The weights of an averaged perceptron in eight bits, for use.
///
/// Memory layout: one `byte[]`, a row of 32 bytes for each hashed feature, one byte for each learned tag. 128 is added
/// to each weight so that none is negative; as all tags of a feature get the same 128, the best tag stays the best.
///
///     row  = hash & (rows - 1)
///     byte = row * 32 + tag          127 means -1, 128 means 0, 129 means 1
///
/// Features that share a row by chance share its weights; with rows enough that costs nothing that can be measured.
/// Sums are taken four tags at once: bytes of even and of odd columns in 16 bits each of a `long`, enough for 257
/// features.
public final class Weights {
    static final int ROW_BITS = 5;
    private static final int LAST_TAG = PennTag.LEARNED - 1;
    private static final int ZERO = 128;
    private static final long LANES = 0x00FF00FF00FF00FFL;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] rows;
    private final int mask;

    /// @param signed a weight in a byte each, rows of [PennTag#LEARNED], a power of two of them
    public Weights(byte[] signed) {
        int count = signed.length >> ROW_BITS;
        if (Integer.bitCount(count) != 1 || count << ROW_BITS != signed.length) {
            throw new IllegalArgumentException(signed.length + " bytes are no power of two of rows");
        }
        this.mask = count - 1;
        this.rows = new byte[signed.length];
        for (int at = 0; at < rows.length; at++) {
            rows[at] = (byte) (signed[at] + ZERO);
        }
    }

    int rows() {
        return mask + 1;
    }

    byte signed(int row, int tag) {
        return (byte) (rows[(row << ROW_BITS) + tag] - ZERO);
    }

    /// The tag with the greatest sum, among those whose bit is set.
    int best(int[] hashes, int count, int allowed) {
        long even0 = 0;
        long odd0 = 0;
        long even1 = 0;
        long odd1 = 0;
        long even2 = 0;
        long odd2 = 0;
        long even3 = 0;
        long odd3 = 0;
        for (int feature = 0; feature < count; feature++) {
            int row = (hashes[feature] & mask) << ROW_BITS;
            long weights0 = (long) LONGS.get(rows, row);
            long weights1 = (long) LONGS.get(rows, row + 8);
            long weights2 = (long) LONGS.get(rows, row + 16);
            long weights3 = (long) LONGS.get(rows, row + 24);
            even0 += weights0 & LANES;
            odd0 += (weights0 >>> 8) & LANES;
            even1 += weights1 & LANES;
            odd1 += (weights1 >>> 8) & LANES;
            even2 += weights2 & LANES;
            odd2 += (weights2 >>> 8) & LANES;
            even3 += weights3 & LANES;
            odd3 += (weights3 >>> 8) & LANES;
        }
        int best = Math.max(best(even0, odd0, 0, allowed), best(even1, odd1, 8, allowed));
        best = Math.max(best, Math.max(best(even2, odd2, 16, allowed), best(even3, odd3, 24, allowed)));
        return LAST_TAG - (best & LAST_TAG);
    }

    /// The greatest of eight sums, with the tag's number below it: `sum << 5 | 31 - tag`.
    private static int best(long even, long odd, int firstTag, int allowed) {
        int best = -1;
        for (int lane = 0; lane < 4; lane++) {
            best = Math.max(best, rank((int) (even >>> (16 * lane)) & 0xFFFF, firstTag + 2 * lane, allowed));
            best = Math.max(best, rank((int) (odd >>> (16 * lane)) & 0xFFFF, firstTag + 2 * lane + 1, allowed));
        }
        return best;
    }

    private static int rank(int sum, int tag, int allowed) {
        return ((allowed >>> tag) & 1) == 0 ? -1 : (sum << ROW_BITS) | (LAST_TAG - tag);
    }
}
