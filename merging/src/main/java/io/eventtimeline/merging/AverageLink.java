package io.eventtimeline.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/// Joins clusters as long as the two that are most alike on average are alike enough.
///
/// Memory layout: `sums[a * n + b]` is the sum of the likenesses of all pairs between the clusters that began as a and
/// b; a cluster keeps the number of its smallest member. A queue has each pair of clusters that are alike at all, with
/// the sizes it was computed for; when those are not the clusters' sizes any more, the pair is stale.
final class AverageLink {
    /// Whether two clusters, members by number, may not be joined however alike they are.
    interface Veto {
        boolean forbids(List<Integer> one, List<Integer> other);
    }

    private record Pair(int average, int low, int high, int size) implements Comparable<Pair> {
        /// The most alike first.
        @Override
        public int compareTo(Pair other) {
            if (average != other.average) {
                return Integer.compare(other.average, average);
            }
            return low != other.low ? Integer.compare(low, other.low) : Integer.compare(high, other.high);
        }
    }

    private final long[][] sums;
    private final List<List<Integer>> members;
    private final PriorityQueue<Pair> queue = new PriorityQueue<>();
    private final int least;

    /// @param clusters to begin with
    /// @param likeness of members, symmetric
    private AverageLink(List<List<Integer>> clusters, int[][] likeness, int least) {
        this.members = new ArrayList<>(clusters);
        this.sums = new long[clusters.size()][clusters.size()];
        this.least = least;
        for (int high = 0; high < clusters.size(); high++) {
            for (int low = 0; low < high; low++) {
                long sum = 0;
                for (int a : clusters.get(low)) {
                    for (int b : clusters.get(high)) {
                        sum += likeness[a][b];
                    }
                }
                sums[low][high] = sum;
                sums[high][low] = sum;
                offer(low, high);
            }
        }
    }

    static List<List<Integer>> of(List<List<Integer>> clusters, int[][] likeness, int least, Veto veto) {
        return new AverageLink(clusters, likeness, least).joined(veto);
    }

    private List<List<Integer>> joined(Veto veto) {
        for (Pair pair = queue.poll(); pair != null; pair = queue.poll()) {
            List<Integer> one = members.get(pair.low());
            List<Integer> other = members.get(pair.high());
            boolean stale = one.isEmpty() || other.isEmpty() || one.size() + other.size() != pair.size();
            if (!stale && !veto.forbids(one, other)) {
                join(pair.low(), pair.high());
            }
        }
        return members.stream().filter(cluster -> !cluster.isEmpty()).toList();
    }

    private void join(int low, int high) {
        List<Integer> both = new ArrayList<>(members.get(low));
        both.addAll(members.get(high));
        members.set(low, both);
        members.set(high, List.of());
        for (int other = 0; other < members.size(); other++) {
            if (other != low && !members.get(other).isEmpty()) {
                sums[low][other] += sums[high][other];
                sums[other][low] = sums[low][other];
                offer(Math.min(low, other), Math.max(low, other));
            }
        }
    }

    private void offer(int low, int high) {
        long pairs = (long) members.get(low).size() * members.get(high).size();
        int average = (int) (sums[low][high] / pairs);
        if (average >= least) {
            queue.add(new Pair(
                    average,
                    low,
                    high,
                    members.get(low).size() + members.get(high).size()));
        }
    }
}
