package io.eventtimeline.extraction.time.rules;

import java.util.Collection;

/// "Did you mean": the known name that differs least from what was written.
public final class Spelling {
    private static final int FARTHEST = 2;

    private Spelling() {}

    /// `; did you mean <unit>?`, or nothing when no name comes near.
    public static String hint(String written, Collection<String> known, String before, String after) {
        return known.stream()
                .filter(name -> distance(written, name) <= FARTHEST)
                .min((one, other) -> Integer.compare(distance(written, one), distance(written, other)))
                .map(name -> "; did you mean " + before + name + after + "?")
                .orElse("");
    }

    /// Insertions, deletions, replacements and swaps of neighbours.
    static int distance(String one, String other) {
        int[][] costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cost(one, other, costs, i, j);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int cost(String one, String other, int[][] costs, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int cost = Math.min(costs[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(costs[i - 1][j], costs[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
