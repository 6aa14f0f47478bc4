package io.eventtimeline.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Mentions that are linked, directly or by way of others.
final class Components {
    private Components() {}

    static List<List<Mention>> of(List<Mention> mentions) {
        List<Mention> sorted =
                mentions.stream().sorted(Comparator.comparing(Mention::id)).toList();
        var sets = new DisjointSets(sorted.size());
        Map<String, List<Integer>> byKey = new HashMap<>();
        for (int at = 0; at < sorted.size(); at++) {
            for (String key : Keys.of(sorted.get(at))) {
                List<Integer> others = byKey.computeIfAbsent(key, each -> new ArrayList<>());
                for (int other : others) {
                    if (!sets.together(at, other) && Links.linked(sorted.get(at), sorted.get(other))) {
                        sets.join(at, other);
                    }
                }
                others.add(at);
            }
        }
        Map<Integer, List<Mention>> components = new TreeMap<>();
        for (int at = 0; at < sorted.size(); at++) {
            components
                    .computeIfAbsent(sets.first(at), each -> new ArrayList<>())
                    .add(sorted.get(at));
        }
        return List.copyOf(components.values());
    }
}
