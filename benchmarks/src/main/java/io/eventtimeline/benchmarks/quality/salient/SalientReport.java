package io.eventtimeline.benchmarks.quality.salient;

import io.eventtimeline.benchmarks.quality.event.DocumentReader;
import io.eventtimeline.benchmarks.quality.event.ReadDocument;
import io.eventtimeline.benchmarks.quality.event.SimpleRule;
import io.eventtimeline.benchmarks.quality.gold.GoldSet;
import io.eventtimeline.benchmarks.quality.report.TopicTable;
import java.util.List;

/// The table of a set of salient events: all of it and each topic.
public final class SalientReport {
    private final TopicTable table =
            new TopicTable("events found", "dated events found", "dated events with the right date");

    private SalientReport() {}

    public static String text(GoldSet set, DocumentReader reader) {
        List<ReadDocument> read = reader.read(set.documents());
        var report = new SalientReport();
        report.add("all", read);
        ReadDocument.byTopic(read).forEach(report::add);
        return report.table.text();
    }

    private void add(String topic, List<ReadDocument> read) {
        table.add(
                topic,
                SalientScore.of(read).cells(),
                SalientScore.of(SimpleRule.ELSE_PUBLICATION.applied(read)).cells());
    }
}
