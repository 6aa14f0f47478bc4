package io.eventtimeline.benchmarks.quality.report;

import io.eventtimeline.benchmarks.quality.score.Judgement;
import io.eventtimeline.benchmarks.quality.score.Judgement.Verdict;
import java.util.List;

/// What became of the expressions of one sort.
///
/// @param gold how many there are
/// @param found of them, with any overlap
/// @param exact of them, with the same span
/// @param right of them, with the right value
/// @param spurious ours that no gold stands behind
public record KindCounts(int gold, int found, int exact, int right, int spurious) {
    public static KindCounts of(List<Judgement> judgements) {
        return new KindCounts(
                (int) judgements.stream()
                        .filter(each -> each.gold().isPresent())
                        .count(),
                (int) judgements.stream().filter(Judgement::isPair).count(),
                (int) judgements.stream().filter(Judgement::hasRightExtent).count(),
                (int) judgements.stream().filter(Judgement::hasRightValue).count(),
                (int) judgements.stream()
                        .filter(each -> each.verdict() == Verdict.SPURIOUS)
                        .count());
    }
}
