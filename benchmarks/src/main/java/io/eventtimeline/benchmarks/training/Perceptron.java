package io.eventtimeline.benchmarks.training;

import io.eventtimeline.extraction.grammar.penn.PennTag;
import io.eventtimeline.extraction.grammar.penn.Weights;
import java.util.Arrays;

/// An averaged perceptron while it learns (Collins 2002), with a margin: where the right tag does not lead clearly its
/// weights go up by one and those of its strongest rival down. What counts in the end is each weight's average over all
/// steps.
///
/// Memory layout as in [Weights]: a row for each hashed feature, a column for each learned tag. Beside each weight lies
/// the sum of its changes times the steps they came at: average = weight - sum / steps.
final class Perceptron {
    private static final int COLUMNS = PennTag.LEARNED;
    /// By so much the right tag must lead. Tried on the development sets: 0, 3, 5, 10, 20, 40.
    private static final int MARGIN = 20;
    private static final int GREATEST = 127;
    /// The few weights beyond the scale are cut: this share of them fits without.
    private static final double UNCUT = 0.9999;

    private final float[] weights;
    private final double[] sums;
    private final int[] updates;
    private final int mask;
    private final float[] scores = new float[COLUMNS];
    private long step = 1;

    /// @param rowBits two to this power is the number of rows
    Perceptron(int rowBits) {
        this.weights = new float[COLUMNS << rowBits];
        this.sums = new double[COLUMNS << rowBits];
        this.updates = new int[1 << rowBits];
        this.mask = (1 << rowBits) - 1;
    }

    int best(int[] hashes, int count) {
        Arrays.fill(scores, 0);
        for (int feature = 0; feature < count; feature++) {
            int row = (hashes[feature] & mask) * COLUMNS;
            for (int column = 0; column < COLUMNS; column++) {
                scores[column] += weights[row + column];
            }
        }
        int best = 0;
        for (int column = 1; column < COLUMNS; column++) {
            best = scores[column] > scores[best] ? column : best;
        }
        return best;
    }

    /// Of the token that [#best] was asked for last.
    void learn(int[] hashes, int count, int right) {
        step++;
        int rival = rival(right);
        if (scores[right] - scores[rival] > MARGIN) {
            return;
        }
        for (int feature = 0; feature < count; feature++) {
            int row = hashes[feature] & mask;
            updates[row]++;
            change(row * COLUMNS + right, 1);
            change(row * COLUMNS + rival, -1);
        }
    }

    private int rival(int right) {
        int rival = right == 0 ? 1 : 0;
        for (int column = 0; column < COLUMNS; column++) {
            rival = column != right && scores[column] > scores[rival] ? column : rival;
        }
        return rival;
    }

    private void change(int slot, int by) {
        weights[slot] += by;
        sums[slot] += (double) by * step;
    }

    /// Each weight's average over all steps; rows changed less than so many times are dropped.
    ///
    /// @param sum to which the averages are added
    void addAverages(float[] sum, int fewestUpdates) {
        for (int slot = 0; slot < weights.length; slot++) {
            if (updates[slot / COLUMNS] >= fewestUpdates) {
                sum[slot] += (float) (weights[slot] - sums[slot] / step);
            }
        }
    }

    /// @param averages whose scale means nothing
    static Weights inEightBits(float[] averages) {
        float factor = GREATEST / quantile(averages, UNCUT);
        byte[] signed = new byte[averages.length];
        for (int slot = 0; slot < averages.length; slot++) {
            signed[slot] = (byte) Math.clamp(Math.round(averages[slot] * factor), -GREATEST, GREATEST);
        }
        return new Weights(signed);
    }

    private static float quantile(float[] averages, double share) {
        float[] sizes = new float[averages.length];
        int count = 0;
        for (float average : averages) {
            if (average != 0) {
                sizes[count++] = Math.abs(average);
            }
        }
        Arrays.sort(sizes, 0, count);
        return sizes[Math.max(0, (int) (count * share) - 1)];
    }
}
