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

    /// All files that may be sets, by name.
    public List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /// The files whose lines are texts.
    ///
    /// @throws InvalidRecord naming file and line
    public List<GoldSet> sets() throws IOException {
        var sets = new ArrayList<GoldSet>();
        for (Path file : files()) {
            List<String> lines = Files.readAllLines(file);
            if (!lines.isEmpty() && lines.getFirst().contains("\"text\"")) {
                sets.add(set(file, lines));
            }
        }
        return sets;
    }

    private static GoldSet set(Path file, List<String> lines) {
        String name = file.getFileName().toString();
        var documents = new ArrayList<GoldDocument>();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                documents.add(document(file + ":" + (line + 1) + ":", lines.get(line)));
            }
        }
        return new GoldSet(name.substring(0, name.length() - ENDING.length()), documents);
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
