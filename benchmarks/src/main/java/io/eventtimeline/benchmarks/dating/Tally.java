package io.eventtimeline.benchmarks.dating;

import java.util.Locale;

/// How often the chosen date was right, of one kind of gold in one topic.
final class Tally {
    private int all;
    private int found;
    private int dated;
    private int right;
    private int datedRight;

    void addGold(int events) {
        all += events;
    }

    void add(boolean isDated, boolean isRight) {
        found++;
        dated += isDated ? 1 : 0;
        right += isRight ? 1 : 0;
        datedRight += isDated && isRight ? 1 : 0;
    }

    /// As a line of the table: gold, found, right of all, right of those dated.
    String line(String topic, String kind) {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %d | %.1f | %.1f |",
                topic,
                kind,
                all,
                found,
                share(right, all),
                share(datedRight, dated));
    }

    private static double share(int part, int of) {
        return of == 0 ? 0 : 100.0 * part / of;
    }
}
