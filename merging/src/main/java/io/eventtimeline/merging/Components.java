package io.eventtimeline.merging;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Mentions that are linked, directly or by way of others.
final class Components {
    /// Looking at each pair of so many is faster than finding those that have something in common.
    private static final int FEW = 200;

    private final Likeness likeness;
    private final Thresholds thresholds;

    Components(Thresholds thresholds) {
        this.thresholds = thresholds;
        this.likeness = new Likeness(thresholds);
    }

    /// Two mentions of one block.
    boolean linked(Traits a, Traits b) {
        return a.keys().meets(b.keys()) && linked(a, b, thresholds.edge());
    }

    private boolean linked(Traits a, Traits b, int edge) {
        if (areJoined(a, b)) {
            return true;
        }
        int least = Math.max(edge, edge(a, b));
        Likeness.Alike alike = likeness.of(a, b);
        return alike.same() >= least || alike.related() >= least;
    }

    /// "In 1997" meets every day of that year. Were any of them a link, the year's stories would be one component.
    private int edge(Traits a, Traits b) {
        boolean vague = a.isVague() || b.isVague();
        return vague && !a.articleId().equals(b.articleId()) ? thresholds.vagueEdge() : thresholds.edge();
    }

    /// By people.
    static boolean areJoined(Traits a, Traits b) {
        return a.joined() != null && a.joined().equals(b.joined());
    }

    /// @param mentions of one block, in the order of their ids
    List<List<Traits>> of(List<Traits> mentions) {
        return of(mentions, thresholds.edge());
    }

    /// A component that is too large to be looked at as a whole has its weakest links cut, until no part is.
    List<List<Traits>> partsOf(List<Traits> component) {
        return partsOf(component, thresholds.edge());
    }

    private List<List<Traits>> partsOf(List<Traits> component, int edge) {
        int higher = edge + thresholds.edgeStep();
        if (component.size() <= thresholds.largest() || higher > Thresholds.ONE) {
            return List.of(component);
        }
        return of(component, higher).stream()
                .flatMap(part -> partsOf(part, higher).stream())
                .toList();
    }

    private List<List<Traits>> of(List<Traits> mentions, int edge) {
        var sets = new DisjointSets(mentions.size());
        if (mentions.size() <= FEW) {
            joinAll(mentions, edge, sets);
        } else {
            joinByMarks(mentions, edge, sets);
        }
        Map<Integer, List<Traits>> components = new TreeMap<>();
        for (int at = 0; at < mentions.size(); at++) {
            components
                    .computeIfAbsent(sets.first(at), each -> new ArrayList<>())
                    .add(mentions.get(at));
        }
        return List.copyOf(components.values());
    }

    private void joinAll(List<Traits> mentions, int edge, DisjointSets sets) {
        for (int at = 1; at < mentions.size(); at++) {
            for (int other = 0; other < at; other++) {
                joinIfLinked(mentions, at, other, edge, sets);
            }
        }
    }

    /// Without looking at the many that have nothing in common.
    private void joinByMarks(List<Traits> mentions, int edge, DisjointSets sets) {
        Map<Long, List<Integer>> byMark = new HashMap<>();
        for (int number = 0; number < mentions.size(); number++) {
            int at = number;
            var compared = new BitSet(at);
            mentions.get(at).keys().marks().forEach(mark -> {
                List<Integer> others = byMark.computeIfAbsent(mark, each -> new ArrayList<>());
                for (int other : others) {
                    if (!compared.get(other)) {
                        joinIfLinked(mentions, at, other, edge, sets);
                        compared.set(other);
                    }
                }
                others.add(at);
            });
        }
    }

    private void joinIfLinked(List<Traits> mentions, int at, int other, int edge, DisjointSets sets) {
        Traits one = mentions.get(at);
        Traits another = mentions.get(other);
        if (!sets.together(at, other) && one.keys().meets(another.keys()) && linked(one, another, edge)) {
            sets.join(at, other);
        }
    }
}
