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

    /// @param component in the order of the mentions' ids
    Clusters(List<Traits> component, Thresholds thresholds) {
        this.component = component;
        this.thresholds = thresholds;
        this.likeness = new Likeness(thresholds);
    }

    private interface Measure {
        int of(Traits a, Traits b);
    }

    /// Stories of happenings of mentions.
    List<List<List<Traits>>> stories() {
        List<List<Integer>> happenings = happenings();
        List<List<Integer>> stories =
                AverageLink.of(happenings, matrix(likeness::related), thresholds.related(), (one, other) -> false);
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
        return AverageLink.of(joined(), matrix(likeness::same), thresholds.same(), new Persons(component, thresholds));
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

    private int[][] matrix(Measure measure) {
        int[][] matrix = new int[component.size()][component.size()];
        for (int high = 0; high < component.size(); high++) {
            for (int low = 0; low < high; low++) {
                int alike = measure.of(component.get(low), component.get(high));
                int counted = alike < thresholds.edge() ? 0 : alike;
                matrix[low][high] = counted;
                matrix[high][low] = counted;
            }
        }
        return matrix;
    }

    private List<Traits> members(List<Integer> numbers) {
        return numbers.stream().map(component::get).toList();
    }
}
