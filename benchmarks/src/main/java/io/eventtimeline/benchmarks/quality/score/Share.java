package io.eventtimeline.benchmarks.quality.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Hits among ours and among gold.
public record Share(int hits, int ours, int gold) {
    public double precision() {
        return 100 * fraction(ours);
    }

    public double recall() {
        return 100 * fraction(gold);
    }

    public double f1() {
        double p = fraction(ours);
        double r = fraction(gold);
        return p + r == 0 ? 0 : 200 * p * r / (p + r);
    }

    /// `88.10`, rounded to even at the exact half.
    public static String written(double percent) {
        return new BigDecimal(percent).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }

    private double fraction(int of) {
        return of == 0 ? 0 : (double) hits / of;
    }
}
