package io.eventtimeline.benchmarks.quality.page;

import io.eventtimeline.benchmarks.quality.gold.Half;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A list of saved pages, `NAME.jsonl`, and the pages beside it: as files, or packed in `NAME.tar.gz`.
///
///     {"id":"council","file":"pages/council.html","url":"https://news.example/council","with":["It met on"],
///      "without":["Read also"],"title":"Council meets","date":"2016-08-16"}
public record PageSet(String name, Path folder, List<GoldPage> pages) {
    private static final String ENDING = ".jsonl";

    public PageSet {
        pages = List.copyOf(pages);
    }

    /// @throws InvalidRecord naming file and line
    public static PageSet of(Path file) throws IOException {
        var pages = new ArrayList<GoldPage>();
        List<String> lines = Files.readAllLines(file);
        for (int line = 0; line < lines.size(); line++) {
            if (!lines.get(line).isBlank()) {
                pages.add(page(file + ":" + (line + 1) + ":", lines.get(line)));
            }
        }
        String name = file.getFileName().toString();
        return new PageSet(
                name.substring(0, name.length() - ENDING.length()),
                file.toAbsolutePath().resolveSibling(""),
                pages);
    }

    private static GoldPage page(String place, String line) {
        try {
            return Json.read(line.getBytes(StandardCharsets.UTF_8), GoldPage.class);
        } catch (InvalidRecord e) {
            InvalidRecord placed = new InvalidRecord(place, Objects.requireNonNull(e.getMessage()));
            placed.initCause(e);
            throw placed;
        }
    }

    public PageSet half(Half half) {
        return new PageSet(
                name,
                folder,
                pages.stream().filter(page -> Half.of(page.id()) == half).toList());
    }

    /// The bytes of each page, by the file that the list names.
    Map<String, byte[]> html() throws IOException {
        Path packed = folder.resolve(name + ".tar.gz");
        if (Files.exists(packed)) {
            return PackedPages.read(packed);
        }
        Map<String, byte[]> html = new HashMap<>();
        for (GoldPage page : pages) {
            Path file = folder.resolve(page.file());
            if (Files.exists(file)) {
                html.put(page.file(), Files.readAllBytes(file));
            }
        }
        return html;
    }
}
