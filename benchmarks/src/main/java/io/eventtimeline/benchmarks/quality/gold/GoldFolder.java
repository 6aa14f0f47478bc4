package io.eventtimeline.benchmarks.quality.gold;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The gold sets of a folder: each `.jsonl` file is one, a document a line.
///
///     {"id":"council","dct":"2016-08-16","text":"It met on July
/// 13.","timexes":[{"start":10,"end":17,"type":"DATE","value":"2016-07-13"}]}
public record GoldFolder(Path folder) {
    private static final String ENDING = ".jsonl";

    /// The names of all sets, whatever they hold.
    public List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }

    /// One of the sets; without documents if its lines are no texts.
    ///
    /// @throws InvalidRecord naming file and line
    public GoldSet read(String name) throws IOException {
        Path file = folder.resolve(name + ENDING);
        List<String> lines = Files.readAllLines(file);
        if (lines.isEmpty() || !lines.getFirst().contains("\"text\"")) {
            return new GoldSet(name, List.of());
        }
        var documents = new ArrayList<GoldDocument>();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                documents.add(document(file + ":" + (line + 1) + ":", lines.get(line)));
            }
        }
        return new GoldSet(name, documents);
    }

    private static GoldDocument document(String place, String line) {
        try {
            return Json.read(line.getBytes(StandardCharsets.UTF_8), GoldLine.class)
                    .document();
        } catch (InvalidRecord e) {
            InvalidRecord placed = new InvalidRecord(place, Objects.requireNonNull(e.getMessage()));
            placed.initCause(e);
            throw placed;
        }
    }
}
