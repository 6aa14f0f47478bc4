package io.eventtimeline.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Keeps the arrests of two people apart, however alike the articles: each cluster has a leading person that the other
/// hardly names. What people told apart stays apart too.
record Persons(List<Traits> component, Thresholds thresholds) implements AverageLink.Veto {
    @Override
    public boolean forbids(List<Integer> one, List<Integer> other) {
        return areParted(one, other) || (Integer.getInteger("top",3) == 0 || Boolean.getBoolean("both") && leadsAlone(one, other) && leadsAlone(other, one)? leadsAlone(one, other) && leadsAlone(other, one) : leads(one,other) && leads(other,one));
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
        Map<Integer, Integer> ours = counts(one);
        Map<Integer, Integer> theirs = counts(other);
        return ours.entrySet().stream()
                .filter(person -> share(person.getValue(), one) >= thresholds.leading())
                .anyMatch(person -> share(theirs.getOrDefault(person.getKey(), 0), other) <= thresholds.hardly());
    }

    private static int share(int count, List<Integer> cluster) {
        return Thresholds.ONE * count / cluster.size();
    }

    private Map<Integer, Integer> counts(List<Integer> cluster) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int at : cluster) {
            Hashes persons = component.get(at).persons();
            for (int person = 0; person < persons.size(); person++) {
                counts.merge(persons.get(person), 1, Integer::sum);
            }
        }
        return counts;
    }

    private boolean leads(List<Integer> one, List<Integer> other) {
        Map<Integer, Integer> ours = new HashMap<>();
        for (int at : one) { Hashes n = component.get(at).leading(); for (int i = 0; i < n.size(); i++) ours.merge(n.get(i), 1, Integer::sum); }
        Map<Integer, Integer> theirs = new HashMap<>();
        for (int at : other) { Hashes n = component.get(at).named(); for (int i = 0; i < n.size(); i++) theirs.merge(n.get(i), 1, Integer::sum); }
        return ours.entrySet().stream()
                .filter(person -> share(person.getValue(), one) >= thresholds.leading())
                .anyMatch(person -> share(theirs.getOrDefault(person.getKey(), 0), other) <= thresholds.hardly());
    }
}
