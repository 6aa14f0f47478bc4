package io.eventtimeline.merging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Keeps the arrests of two people apart, however alike the articles: each cluster has somebody in the lead whom the
/// other hardly names, in its sentences or in its articles. What people told apart stays apart too.
record Persons(List<Traits> component, Thresholds thresholds) implements AverageLink.Veto {
    @Override
    public boolean forbids(List<Integer> one, List<Integer> other) {
        return areParted(one, other)
                || areLedApart(one, other, Traits::persons, Traits::persons)
                || areLedApart(
                        one,
                        other,
                        mention -> mention.about().leading(),
                        mention -> mention.about().named());
    }

    private boolean areParted(List<Integer> one, List<Integer> other) {
        return one.stream()
                .map(at -> component.get(at).parted())
                .anyMatch(key -> key != null
                        && other.stream()
                                .map(at -> component.get(at).parted())
                                .anyMatch(theirs -> theirs != null && !theirs.equals(key)));
    }

    private boolean areLedApart(
            List<Integer> one, List<Integer> other, Function<Traits, Hashes> leading, Function<Traits, Hashes> named) {
        return leadsAlone(one, other, leading, named) && leadsAlone(other, one, leading, named);
    }

    /// Whether somebody leads the one whom the other hardly names.
    private boolean leadsAlone(
            List<Integer> one, List<Integer> other, Function<Traits, Hashes> leading, Function<Traits, Hashes> named) {
        Map<Integer, Integer> theirs = counts(other, named);
        return counts(one, leading).entrySet().stream()
                .filter(person -> share(person.getValue(), one) >= thresholds.leading())
                .anyMatch(person -> share(theirs.getOrDefault(person.getKey(), 0), other) <= thresholds.hardly());
    }

    private static int share(int count, List<Integer> cluster) {
        return Thresholds.ONE * count / cluster.size();
    }

    private Map<Integer, Integer> counts(List<Integer> cluster, Function<Traits, Hashes> names) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int at : cluster) {
            Hashes persons = names.apply(component.get(at));
            for (int person = 0; person < persons.size(); person++) {
                counts.merge(persons.get(person), 1, Integer::sum);
            }
        }
        return counts;
    }
}
