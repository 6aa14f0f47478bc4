package io.eventtimeline.benchmarks.query;

import java.util.List;

/// How long answers took.
///
/// @param millis of each, from when it was due
record AnswerTimes(Questions questions, double perSecond, List<Double> millis) {
    AnswerTimes {
        millis = millis.stream().sorted().toList();
    }

    /// A row of the table.
    String row() {
        return "| %s, %.0f a second | %.0f ms | %.0f ms | %.0f ms | %d |%n"
                .formatted(
                        questions.title(), perSecond, percentile(50), percentile(99), millis.getLast(), millis.size());
    }

    private double percentile(int percent) {
        int rank = (int) Math.ceil(millis.size() * percent / 100.0);
        return millis.get(Math.max(0, rank - 1));
    }
}
