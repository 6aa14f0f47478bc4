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

    public List<Path> files(FileKind kind) throws IOException {
        var files = new ArrayList<Path>();
        for (Path file : files()) {
            if (FileKind.of(file) == kind) {
                files.add(file);
            }
        }
        return files;
    }

    /// The files whose lines are texts with expressions of time or events.
    ///
    /// @throws InvalidRecord naming file and line
    public List<GoldSet> sets() throws IOException {
        var sets = new ArrayList<GoldSet>();
        for (Path file : files(FileKind.TEXTS)) {
            sets.add(set(file));
        }
        return sets;
    }

    /// The name of a file without its ending.
    public static String name(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /// One file of texts.
    public static GoldSet set(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        var documents = new ArrayList<GoldDocument>();
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                documents.add(document(file + ":" + (line + 1) + ":", lines.get(line)));
            }
        }
        return new GoldSet(name(file), documents);
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
