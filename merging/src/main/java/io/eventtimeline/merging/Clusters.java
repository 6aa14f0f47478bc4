package io.eventtimeline.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Parts a component into happenings, and groups these to stories.
final class Clusters {
    private final List<Traits> component;
    private final Thresholds thresholds;
    private final Likeness likeness;
    private final int[][] same;
    private final int[][] related;

    /// @param component in the order of the mentions' ids
    Clusters(List<Traits> component, Thresholds thresholds) {
        this.component = component;
        this.thresholds = thresholds;
        this.likeness = new Likeness(thresholds);
        this.same = new int[component.size()][component.size()];
        this.related = new int[component.size()][component.size()];
    }

    /// Stories of happenings of mentions.
    List<List<List<Traits>>> stories() {
        compare();
        List<List<Integer>> happenings = happenings();
        List<List<Integer>> stories = AverageLink.of(happenings, related, thresholds.related(), (one, other) -> false);
        Map<Integer, List<Traits>> byFirst = new HashMap<>();
        happenings.forEach(happening -> byFirst.put(happening.getFirst(), members(happening)));
        return stories.stream().map(story -> parts(story, byFirst)).toList();
    }

    private static List<List<Traits>> parts(List<Integer> story, Map<Integer, List<Traits>> happenings) {
        List<List<Traits>> parts = new ArrayList<>();
        for (int member : story) {
            List<Traits> happening = happenings.get(member);
            if (happening != null) {
                parts.add(happening);
            }
        }
        return parts;
    }

    private List<List<Integer>> happenings() {
        return AverageLink.of(joined(), same, thresholds.same(), new Persons(component, thresholds));
    }

    /// What people have joined, and each other mention for itself.
    private List<List<Integer>> joined() {
        Map<String, List<Integer>> byKey = new HashMap<>();
        Map<Integer, List<Integer>> clusters = new TreeMap<>();
        for (int at = 0; at < component.size(); at++) {
            int number = at;
            String key = component.get(at).joined();
            List<Integer> cluster = key == null
                    ? clusters.computeIfAbsent(at, each -> new ArrayList<>())
                    : byKey.computeIfAbsent(key, each -> clusters.computeIfAbsent(number, first -> new ArrayList<>()));
            cluster.add(at);
        }
        return List.copyOf(clusters.values());
    }

    private void compare() {
        for (int high = 0; high < component.size(); high++) {
            for (int low = 0; low < high; low++) {
                Likeness.Alike alike = likeness.of(component.get(low), component.get(high));
                same[low][high] = same[high][low] = alike.same() < thresholds.edge() ? 0 : alike.same();
                related[low][high] = related[high][low] = alike.related() < thresholds.edge() ? 0 : alike.related();
            }
        }
    }

    private List<Traits> members(List<Integer> numbers) {
        return numbers.stream().map(component::get).toList();
    }
}
