package io.eventtimeline.benchmarks.dating;

import io.eventtimeline.extraction.dating.Candidate;
import io.eventtimeline.extraction.dating.DatingWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Fits [DatingWeights] by the log-likelihood of the right candidates (any of several), with AdaGrad, a penalty on
/// large weights and the mean over the second half of the rounds. Seeded: the same problems give the same weights.
final class Trainer {
    private static final int ROUNDS = 12;
    private static final double STEP = 0.3;
    /// Large, as the sets are small: without it what is learned on one topic fails on the next.
    private static final double PENALTY = 1500;

    private static final long SEED = 1;

    private final double[] weights = new double[DatingWeights.names().size()];
    private final double[] squares = new double[weights.length];
    private final double[] gradient = new double[weights.length];

    private Trainer() {
        Arrays.fill(squares, 1e-6);
    }

    static DatingWeights fit(List<Problem> problems) {
        var trainer = new Trainer();
        List<Problem> teaching =
                new ArrayList<>(problems.stream().filter(Problem::teaches).toList());
        var random = new Random(SEED);
        double[] sum = new double[trainer.weights.length];
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(teaching, random);
            teaching.forEach(problem -> trainer.learn(problem, PENALTY / teaching.size()));
            for (int each = 0; each < sum.length && round >= ROUNDS / 2; each++) {
                sum[each] += trainer.weights[each] / (ROUNDS - ROUNDS / 2);
            }
        }
        return new DatingWeights(sum);
    }

    private void learn(Problem problem, double penalty) {
        double[] now = new DatingWeights(weights).probabilities(problem.candidates());
        double right = 0;
        for (int each = 0; each < now.length; each++) {
            right += problem.right().get(each) ? now[each] : 0;
        }
        for (int each = 0; each < now.length; each++) {
            double wanted = problem.right().get(each) ? now[each] / right : 0;
            add(problem.candidates().get(each), (wanted - now[each]) * problem.weight());
        }
        problem.candidates().forEach(candidate -> step(candidate, penalty));
    }

    private void add(Candidate candidate, double by) {
        for (int feature : candidate.features()) {
            gradient[feature] += by;
        }
    }

    private void step(Candidate candidate, double penalty) {
        for (int feature : candidate.features()) {
            if (gradient[feature] != 0) {
                double slope = gradient[feature] - penalty * weights[feature];
                squares[feature] += slope * slope;
                weights[feature] += STEP * slope / Math.sqrt(squares[feature]);
                gradient[feature] = 0;
            }
        }
    }
}
