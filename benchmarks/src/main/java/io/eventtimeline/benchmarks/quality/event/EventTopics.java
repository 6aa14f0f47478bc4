package io.eventtimeline.benchmarks.quality.event;

import io.eventtimeline.benchmarks.quality.gold.GoldSet;
import io.eventtimeline.benchmarks.quality.report.TopicTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The scores of a set's topics, with our dates and with those of the simple rule.
///
/// @param all of the whole set
/// @param topics by name, or its halves where the set has no topics
public record EventTopics(Pair all, Map<String, Pair> topics) {
    public record Pair(EventScore ours, EventScore simpleRule) {
        static Pair of(List<ReadDocument> documents, SimpleRule rule) {
            return new Pair(EventScore.of(documents), EventScore.of(rule.applied(documents)));
        }
    }

    public static EventTopics of(GoldSet set, DocumentReader reader, SimpleRule rule) {
        List<ReadDocument> read = reader.read(set.documents());
        Map<String, Pair> topics = new LinkedHashMap<>();
        ReadDocument.byTopic(read).forEach((topic, documents) -> topics.put(topic, Pair.of(documents, rule)));
        return new EventTopics(Pair.of(read, rule), topics);
    }

    public String text() {
        var table = new TopicTable("trigger P", "trigger R", "dated recall", "right, of those found", "F");
        add(table, "all", all);
        topics.forEach((topic, pair) -> add(table, topic, pair));
        return table.text();
    }

    private static void add(TopicTable table, String topic, Pair pair) {
        table.add(topic, pair.ours().cells(), pair.simpleRule().cells());
    }
}
