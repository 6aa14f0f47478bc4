package io.eventtimeline.benchmarks.query;

import java.util.Comparator;
import java.util.List;

/// How long answers to questions of one sort took.
///
/// @param answers at least one
record AnswerTimes(Questions questions, int perSecond, List<Answer> answers) {
    private static final int SLOWEST = 5;

    AnswerTimes {
        answers = answers.stream()
                .sorted(Comparator.comparingDouble(Answer::millis))
                .toList();
    }

    /// One answer.
    ///
    /// @param dueSeconds after the beginning
    /// @param millis from when it was due
    record Answer(Questions.Kind kind, String path, double dueSeconds, double millis) {}

    /// Rows of the table: all of them, and where they were of several kinds, each kind.
    String rows() {
        StringBuilder rows = new StringBuilder(row("%s, %d a second".formatted(questions.title(), perSecond), answers));
        if (questions.kinds().size() > 1) {
            for (Questions.Kind kind : questions.kinds()) {
                List<Answer> ofKind = answers.stream()
                        .filter(answer -> answer.kind().equals(kind))
                        .toList();
                if (!ofKind.isEmpty()) {
                    rows.append(row("- " + kind.title(), ofKind));
                }
            }
        }
        return rows.toString();
    }

    /// What to look into: slow answers that were due in the same second had one cause, which was none of theirs.
    String slowest() {
        StringBuilder lines = new StringBuilder();
        for (Answer answer : answers.reversed().subList(0, Math.min(SLOWEST, answers.size()))) {
            lines.append("  %.0f ms, due at second %.1f: %s%n"
                    .formatted(answer.millis(), answer.dueSeconds(), answer.path()));
        }
        return lines.toString();
    }

    private static String row(String what, List<Answer> sorted) {
        return "| %s | %.0f ms | %.0f ms | %.0f ms | %d |%n"
                .formatted(
                        what,
                        percentile(50, sorted),
                        percentile(99, sorted),
                        sorted.getLast().millis(),
                        sorted.size());
    }

    private static double percentile(int percent, List<Answer> sorted) {
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.get(Math.max(0, rank - 1)).millis();
    }
}
