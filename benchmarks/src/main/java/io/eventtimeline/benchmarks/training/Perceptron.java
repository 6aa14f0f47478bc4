package io.eventtimeline.benchmarks.training;

import io.eventtimeline.extraction.grammar.penn.PennTag;
import io.eventtimeline.extraction.grammar.penn.Weights;
import java.util.Arrays;

/// An averaged perceptron while it learns (Collins 2002): where it is wrong the right tag's weights go up by one, the
/// chosen tag's down; what counts in the end is each weight's average over all steps.
///
/// Memory layout as in [Weights]: a row for each hashed feature, a column for each learned tag. Beside each weight
/// stands
/// the sum of its changes times the step they came at; average = weight - sum / steps.
final class Perceptron {
    private static final int COLUMNS = PennTag.LEARNED;
    private static final int GREATEST = 127;

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

    void learn(int[] hashes, int count, int right, int chosen) {
        step++;
        if (right == chosen) {
            return;
        }
        for (int feature = 0; feature < count; feature++) {
            int row = hashes[feature] & mask;
            updates[row]++;
            change(row * COLUMNS + right, 1);
            change(row * COLUMNS + chosen, -1);
        }
    }

    private void change(int slot, int by) {
        weights[slot] += by;
        sums[slot] += (double) by * step;
    }

    /// In eight bits. Rows changed less than so many times are dropped, and the few weights beyond the scale are cut.
    ///
    /// @param fewestUpdates of a row that is kept
    /// @param scale share of weights that fit without a cut
    Weights average(int fewestUpdates, double scale) {
        float[] averages = new float[weights.length];
        for (int slot = 0; slot < weights.length; slot++) {
            boolean kept = updates[slot / COLUMNS] >= fewestUpdates;
            averages[slot] = kept ? (float) (weights[slot] - sums[slot] / step) : 0;
        }
        float factor = GREATEST / quantile(averages, scale);
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
