package io.eventtimeline.benchmarks.quality.score;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import java.util.List;
import java.util.Optional;

/// The figures of TempEval-3.
///
/// @param strict the same span
/// @param relaxed any overlap, one to one
/// @param value pairs of relaxed with the same value, as plain strings; gold without a value counts neither for nor
/// against
/// @param type pairs of relaxed with the same type
public record TimexScore(Share strict, Share relaxed, Share value, Share type) {
    public static TimexScore of(List<Judgement> judgements) {
        int gold = count(judgements.stream().map(Judgement::gold).toList());
        int ours = count(judgements.stream().map(Judgement::ours).toList());
        int strict = 0;
        int relaxed = 0;
        int value = 0;
        int type = 0;
        int without = 0;
        int foundWithout = 0;
        for (Judgement judgement : judgements) {
            boolean isWithout =
                    judgement.gold().filter(each -> !each.hasValue()).isPresent();
            strict += judgement.hasRightExtent() ? 1 : 0;
            relaxed += judgement.isPair() ? 1 : 0;
            value += judgement.hasRightValue() ? 1 : 0;
            type += judgement.hasRightType() ? 1 : 0;
            without += isWithout ? 1 : 0;
            foundWithout += isWithout && judgement.isPair() ? 1 : 0;
        }
        return new TimexScore(
                new Share(strict, ours, gold),
                new Share(relaxed, ours, gold),
                new Share(value, ours - foundWithout, gold - without),
                new Share(type, ours, gold));
    }

    private static int count(List<Optional<Expression>> expressions) {
        return (int) expressions.stream().filter(Optional::isPresent).count();
    }
}
