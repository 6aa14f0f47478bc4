package io.eventtimeline.benchmarks.quality.tied;

import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.benchmarks.quality.gold.GoldFolder;
import io.eventtimeline.benchmarks.quality.gold.Half;
import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Texts whose events are tied.
///
///     {"id":"council","dct":"2016-08-16","text":"It met on July 13.","events":[{"start":3,"end":6,"parent":[10,17],
///      "rel":"included","same":true}]}
public record TiedSet(String name, List<TiedDocument> documents) {
    record TiedDocument(GoldDocument document, List<TiedEvent> events) {}

    private record TiedLine(List<TiedEvent> events) {}

    public static TiedSet of(Path file) throws IOException {
        List<GoldDocument> documents = GoldFolder.set(file).documents();
        List<TiedLine> lines = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8), TiedLine.class))
                .toList();
        var tied = new ArrayList<TiedDocument>();
        for (int i = 0; i < documents.size(); i++) {
            tied.add(new TiedDocument(documents.get(i), lines.get(i).events()));
        }
        return new TiedSet(GoldFolder.name(file), tied);
    }

    public TiedSet half(Half half) {
        return new TiedSet(
                name,
                documents.stream()
                        .filter(each -> Half.of(each.document().id()) == half)
                        .toList());
    }
}
