package io.eventtimeline.benchmarks.quality.timeline;

import io.eventtimeline.benchmarks.quality.event.DocumentReader;
import io.eventtimeline.benchmarks.quality.event.ReadDocument;
import io.eventtimeline.benchmarks.quality.event.SimpleRule;
import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.benchmarks.quality.gold.GoldSet;
import io.eventtimeline.benchmarks.quality.score.Share;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Date F1 of each story, the mean over its timelines: of the days that most articles have an event of, beside those
/// of the simple rule, those that the text's own words name, and the days on which most was published.
public final class TimelineReport {
    private static final SimpleRule RULE = SimpleRule.ELSE_PUBLICATION_IF_MAIN;
    private static final String HEAD =
            "| topic | timelines | ours | simple rule | dates in words alone | days of publication |\n|---|---|---|---|---|---|\n";

    private final Map<String, DayCounts> counts = new HashMap<>();
    private final List<ReferenceTimeline> timelines;

    private TimelineReport(List<ReferenceTimeline> timelines) {
        this.timelines = timelines;
    }

    public static String text(Path timelines, GoldSet articles, DocumentReader reader) throws IOException {
        var report = new TimelineReport(ReferenceTimeline.read(timelines));
        articles.documents().forEach(article -> report.add(article, reader));
        return report.table();
    }

    private void add(GoldDocument article, DocumentReader reader) {
        article.topic().ifPresent(topic -> {
            ReadDocument read = reader.read(article);
            counts.computeIfAbsent(topic, name -> new DayCounts()).add(read, RULE.applied(read));
        });
    }

    private String table() {
        List<ReferenceTimeline> scored = timelines.stream()
                .filter(timeline -> counts.containsKey(timeline.topic()))
                .toList();
        var table = new StringBuilder(HEAD).append(row("all", scored));
        scored.stream()
                .collect(Collectors.groupingBy(ReferenceTimeline::topic, TreeMap::new, Collectors.toList()))
                .forEach((topic, its) -> table.append(row(topic, its)));
        return table.toString();
    }

    private String row(String topic, List<ReferenceTimeline> its) {
        return "| %s | %d | %s | %s | %s | %s |\n"
                .formatted(
                        topic,
                        its.size(),
                        mean(its, DayCounts::dated),
                        mean(its, DayCounts::bySimpleRule),
                        mean(its, DayCounts::inWords),
                        mean(its, DayCounts::published));
    }

    private String mean(List<ReferenceTimeline> its, Function<DayCounts, Map<String, Integer>> days) {
        return Share.written(its.stream()
                .mapToDouble(
                        timeline -> timeline.dateF1(days.apply(counts.getOrDefault(timeline.topic(), new DayCounts()))))
                .average()
                .orElse(0));
    }
}
