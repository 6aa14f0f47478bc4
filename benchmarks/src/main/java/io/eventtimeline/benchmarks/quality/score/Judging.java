package io.eventtimeline.benchmarks.quality.score;

import io.eventtimeline.benchmarks.quality.gold.Expression;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.benchmarks.quality.gold.GoldSet;
import io.eventtimeline.extraction.time.TimeTagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads documents with our tagger and lays its expressions beside gold.
///
/// Of nested expressions only the outermost counts. A range is two expressions: one whose value holds a `/`
/// is passed over. What begins after the annotators stopped is not looked at.
public record Judging(TimeTagger tagger) {
    private static final Comparator<Expression> OUTER_FIRST = Comparator.comparingInt(Expression::start)
            .thenComparing(Comparator.comparingInt(Expression::end).reversed());

    public List<Judgement> of(GoldSet set) {
        return set.documents().stream()
                .flatMap(document -> of(document).stream())
                .toList();
    }

    public List<Judgement> of(GoldDocument document) {
        List<Expression> ours = tagger.tag(document.text(), document.published()).stream()
                .map(Expression::ours)
                .toList();
        return judged(document, ours);
    }

    /// In the order of the text.
    static List<Judgement> judged(GoldDocument document, List<Expression> tagged) {
        List<Expression> gold = outermost(document.expressions(), document.annotatedEnd());
        List<Expression> ours = outermost(tagged, document.annotatedEnd());
        Map<Integer, Integer> pairs =
                Overlap.pairs(gold, ours).stream().collect(Collectors.toMap(Overlap::gold, Overlap::ours));
        var judgements = new ArrayList<Judgement>();
        for (int i = 0; i < gold.size(); i++) {
            Optional<Expression> found = Optional.ofNullable(pairs.get(i)).map(ours::get);
            boolean inRange = RangeEnds.hold(document.text(), gold, i);
            judgements.add(new Judgement(document, Optional.of(gold.get(i)), found, inRange));
        }
        for (int i = 0; i < ours.size(); i++) {
            if (!pairs.containsValue(i)) {
                boolean inRange = RangeEnds.hold(document.text(), ours, i);
                judgements.add(new Judgement(document, Optional.empty(), Optional.of(ours.get(i)), inRange));
            }
        }
        judgements.sort(
                Comparator.comparingInt(judgement -> judgement.expression().start()));
        return judgements;
    }

    private static List<Expression> outermost(List<Expression> expressions, int limit) {
        var kept = new ArrayList<Expression>();
        int end = -1;
        for (Expression each : expressions.stream().sorted(OUTER_FIRST).toList()) {
            if (each.start() >= end && each.start() < limit && !each.value().contains("/")) {
                kept.add(each);
                end = each.end();
            }
        }
        return kept;
    }
}
