package io.eventtimeline.benchmarks.pipeline;

import java.util.Collections;
import java.util.List;

/// What was measured.
///
/// @param machine on which, and how busy it was
/// @param articles of one run
/// @param datedEvents of one article
/// @param rates articles a second, of each run
/// @param millis from request to searchable at half the median rate, of the articles that were asked for
record Figures(String machine, int articles, long datedEvents, List<Double> rates, List<Long> millis) {
    Figures {
        rates = rates.stream().sorted().toList();
        millis = millis.stream().sorted().toList();
    }

    /// For docs/performance.md.
    String table() {
        double rate = rates.get(rates.size() / 2);
        return """

                %s; load generator included

                | measured | |
                |---|---|
                | articles a run, each of %d characters with %d dated events | %d |
                | articles a second, sustained: median of %d runs, range | %.0f, %.0f - %.0f |
                | from request to searchable at %.0f a second, p50 | %d ms |
                | p99 (of %d articles asked for) | %d ms |
                | longest | %d ms |
                """.formatted(
                        machine,
                        Generator.article("full", 0).text().length(),
                        datedEvents,
                        articles,
                        rates.size(),
                        rate,
                        rates.getFirst(),
                        rates.getLast(),
                        rate / 2,
                        percentile(50),
                        millis.size(),
                        percentile(99),
                        Collections.max(millis));
    }

    /// The smallest time that this share of them does not exceed.
    long percentile(int percent) {
        int rank = (int) Math.ceil(millis.size() * percent / 100.0);
        return millis.get(Math.max(0, rank - 1));
    }
}
