package io.eventtimeline.benchmarks.quality.timeline;

import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A timeline that a journalist wrote.
///
///     {"topic":"flood","source":"wire","name":"t1","entries":[{"date":"2016-07-13","text":"The dam breaks."}]}
record ReferenceTimeline(String topic, List<Entry> entries) {
    record Entry(String date) {}

    static List<ReferenceTimeline> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8), ReferenceTimeline.class))
                .toList();
    }

    /// F1 of the days that most articles speak for against the days of this timeline: as many as it has, of those
    /// between its first and its last.
    ///
    /// @param articles how many speak for a day
    double dateF1(Map<String, Integer> articles) {
        TreeSet<String> days = entries.stream().map(Entry::date).collect(Collectors.toCollection(TreeSet::new));
        List<String> best = articles.entrySet().stream()
                .filter(day -> day.getKey().compareTo(days.first()) >= 0
                        && day.getKey().compareTo(days.last()) <= 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(days.size())
                .map(Map.Entry::getKey)
                .toList();
        long hits = best.stream().filter(days::contains).count();
        return hits == 0 ? 0 : 200.0 * hits / (best.size() + days.size());
    }
}
