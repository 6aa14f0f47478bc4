package io.eventtimeline.benchmarks.quality.tied;

import io.eventtimeline.benchmarks.quality.event.DocumentReader;
import io.eventtimeline.benchmarks.quality.event.ReadDocument;
import io.eventtimeline.benchmarks.quality.event.SimpleRule;
import io.eventtimeline.benchmarks.quality.gold.Half;
import io.eventtimeline.benchmarks.quality.report.TopicTable;
import io.eventtimeline.benchmarks.quality.tied.TiedSet.TiedDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The table of a [TiedSet]: all of it and its halves.
public final class TiedReport {
    private static final SimpleRule RULE = SimpleRule.ELSE_PUBLICATION_IF_MAIN;

    private final Map<String, TiedScore> ours = new LinkedHashMap<>();
    private final Map<String, TiedScore> simple = new LinkedHashMap<>();

    private TiedReport() {}

    public static String text(TiedSet set, DocumentReader reader) {
        var report = new TiedReport();
        set.documents().forEach(each -> report.add(each, reader));
        return report.table();
    }

    private void add(TiedDocument each, DocumentReader reader) {
        ReadDocument read = reader.read(each.document());
        ReadDocument byRule = RULE.applied(read);
        for (String topic : List.of("all", Half.of(each.document().id()).name())) {
            ours.computeIfAbsent(topic, name -> new TiedScore()).add(each.events(), read);
            simple.computeIfAbsent(topic, name -> new TiedScore()).add(each.events(), byRule);
        }
    }

    private String table() {
        var table = new TopicTable(
                "found",
                "same sentence: right of all",
                "right of dated",
                "other sentence: right of all",
                "right of dated",
                "against the publication day");
        ours.forEach((topic, score) -> table.add(
                topic,
                score.cells(),
                simple.getOrDefault(topic, new TiedScore()).cells()));
        return table.text();
    }
}
