package io.eventtimeline.benchmarks.quality.score;

import io.eventtimeline.benchmarks.quality.gold.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Which of ours stands for which of gold: one to one, the same span first, then the longest overlap, then the order of
/// the text.
///
/// Gold `[last week] ... [Friday]` and ours `[late last week] ... [on Friday]` are two pairs.
///
/// @param gold index in the list of gold
/// @param ours index in the list of ours
public record Overlap(int gold, int ours, boolean same, int length) {
    private static final Comparator<Overlap> ORDER = Comparator.comparing(Overlap::same)
            .reversed()
            .thenComparing(Comparator.comparingInt(Overlap::length).reversed())
            .thenComparingInt(Overlap::gold)
            .thenComparingInt(Overlap::ours);

    public static List<Overlap> pairs(List<? extends Span> gold, List<? extends Span> ours) {
        var goldTaken = new BitSet();
        var oursTaken = new BitSet();
        var pairs = new ArrayList<Overlap>();
        for (Overlap overlap : all(gold, ours)) {
            if (!goldTaken.get(overlap.gold) && !oursTaken.get(overlap.ours)) {
                goldTaken.set(overlap.gold);
                oursTaken.set(overlap.ours);
                pairs.add(overlap);
            }
        }
        return pairs;
    }

    private static List<Overlap> all(List<? extends Span> gold, List<? extends Span> ours) {
        var overlaps = new ArrayList<Overlap>();
        for (int g = 0; g < gold.size(); g++) {
            for (int o = 0; o < ours.size(); o++) {
                int length = gold.get(g).overlap(ours.get(o));
                if (length > 0) {
                    overlaps.add(new Overlap(g, o, gold.get(g).isSame(ours.get(o)), length));
                }
            }
        }
        overlaps.sort(ORDER);
        return overlaps;
    }
}
