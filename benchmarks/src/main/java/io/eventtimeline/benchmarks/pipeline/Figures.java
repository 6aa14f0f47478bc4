package io.eventtimeline.benchmarks.pipeline;

import java.util.List;

/// What was measured.
///
/// @param machine on which, and how busy it was
/// @param articles of one run
/// @param characters of one article
/// @param datedEvents of one article
/// @param rates articles a second, of each run
/// @param steady articles a second while times were taken
/// @param found how long it took until articles were found
record Figures(
        String machine,
        int articles,
        int characters,
        long datedEvents,
        List<Double> rates,
        double steady,
        Latency.Found found) {
    Figures {
        rates = rates.stream().sorted().toList();
    }

    /// For docs/performance.md.
    String table() {
        return """

                %s; load generator included

                | articles a second | median | range |
                |---|---|---|
                | %d runs of %d articles of %d characters with %d dated events | %.0f | %.0f - %.0f |

                | at %.0f articles a second, of %d | p50 | p99 | longest |
                |---|---|---|---|
                | from request until its events are there | %s |
                | until a search finds its entry on the timeline | %s |
                """.formatted(
                        machine,
                        rates.size(),
                        articles,
                        characters,
                        datedEvents,
                        rates.get(rates.size() / 2),
                        rates.getFirst(),
                        rates.getLast(),
                        steady,
                        found.byId().size(),
                        times(found.byId()),
                        times(found.byWords()));
    }

    private static String times(List<Long> millis) {
        return "%d ms | %d ms | %d ms"
                .formatted(percentile(50, millis), percentile(99, millis), percentile(100, millis));
    }

    /// The smallest time that this share of them does not exceed.
    static long percentile(int percent, List<Long> millis) {
        List<Long> sorted = millis.stream().sorted().toList();
        int rank = (int) Math.ceil(sorted.size() * percent / 100.0);
        return sorted.get(Math.max(0, rank - 1));
    }
}
