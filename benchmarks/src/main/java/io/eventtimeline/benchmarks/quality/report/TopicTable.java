package io.eventtimeline.benchmarks.quality.report;

import java.util.ArrayList;
import java.util.List;

/// Figures by topic, those of our extractor above those of the simple rule on the same events.
///
///     | topic | dates of | right |
///     |---|---|---|
///     | courts | ours | 70.00 |
///     | courts | simple rule | 61.00 |
public final class TopicTable {
    private final int columns;
    private final List<String> rows = new ArrayList<>();

    public TopicTable(String... figures) {
        columns = figures.length;
        rows.add(row("topic", "dates of", List.of(figures)));
        rows.add("|---".repeat(columns + 2) + "|\n");
    }

    public void add(String topic, List<String> ours, List<String> simpleRule) {
        rows.add(row(topic, "ours", ours));
        rows.add(row(topic, "simple rule", simpleRule));
    }

    public String text() {
        return String.join("", rows);
    }

    private String row(String topic, String whose, List<String> cells) {
        if (cells.size() != columns) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
        }
        return "| " + topic + " | " + whose + " | " + String.join(" | ", cells) + " |\n";
    }
}
