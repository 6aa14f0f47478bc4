package io.eventtimeline.benchmarks.quality.report;

import io.eventtimeline.benchmarks.quality.score.Judgement;
import io.eventtimeline.benchmarks.quality.score.Share;
import io.eventtimeline.benchmarks.quality.score.TimexScore;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A row a set: F1, and precision and recall beside it.
public record FigureTable(Map<String, List<Judgement>> sets) {
    private static final String HEAD = """

            | set | gold | ours | strict F1 (P, R) | relaxed F1 (P, R) | value F1 (P, R) | type F1 (P, R) |
            |---|---|---|---|---|---|---|
            """;

    public String text() {
        return sets.entrySet().stream()
                .map(set -> row(set.getKey(), TimexScore.of(set.getValue())))
                .collect(Collectors.joining("", HEAD, ""));
    }

    private static String row(String name, TimexScore score) {
        return "| %s | %d | %d | %s | %s | %s | %s |\n"
                .formatted(
                        name,
                        score.strict().gold(),
                        score.strict().ours(),
                        cell(score.strict()),
                        cell(score.relaxed()),
                        cell(score.value()),
                        cell(score.type()));
    }

    private static String cell(Share share) {
        return "%s (%s, %s)"
                .formatted(Share.written(share.f1()), Share.written(share.precision()), Share.written(share.recall()));
    }
}
