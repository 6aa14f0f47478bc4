package io.eventtimeline.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps the arrests of two people apart, however alike the articles: each cluster has a leading person that the other
/// hardly names. What people told apart stays apart too.
record Persons(List<Traits> component, Thresholds thresholds) implements AverageLink.Veto {
    @Override
    public boolean forbids(List<Integer> one, List<Integer> other) {
        return areParted(one, other) || (leadsAlone(one, other) && leadsAlone(other, one));
    }

    private boolean areParted(List<Integer> one, List<Integer> other) {
        return one.stream()
                .map(at -> component.get(at).parted())
                .anyMatch(key -> key != null
                        && other.stream()
                                .map(at -> component.get(at).parted())
                                .anyMatch(theirs -> theirs != null && !theirs.equals(key)));
    }

    /// Whether somebody leads the one whom the other hardly names.
    private boolean leadsAlone(List<Integer> one, List<Integer> other) {
        Map<String, Integer> ours = counts(one);
        Map<String, Integer> theirs = counts(other);
        return ours.entrySet().stream()
                .filter(person -> share(person.getValue(), one) >= thresholds.leading())
                .anyMatch(person -> share(theirs.getOrDefault(person.getKey(), 0), other) <= thresholds.hardly());
    }

    private static int share(int count, List<Integer> cluster) {
        return Thresholds.ONE * count / cluster.size();
    }

    private Map<String, Integer> counts(List<Integer> cluster) {
        Map<String, Integer> counts = new HashMap<>();
        for (int at : cluster) {
            component.get(at).persons().forEach(person -> counts.merge(person, 1, Integer::sum));
        }
        return counts;
    }
}
