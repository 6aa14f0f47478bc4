package io.eventtimeline.benchmarks.quality.merge;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleId;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.PublicationDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text of which the annotators said what is one happening with triggers of other texts.
record GoldStory(String id, @Nullable String dct, @Nullable String publisher, String text, List<GoldMention> events) {
    /// A file of them has this in every line that has events.
    private static final String MARK = "\"cluster\"";

    GoldStory {
        events = events == null ? List.of() : List.copyOf(events);
    }

    static boolean isFileOfThem(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.limit(1).anyMatch(line -> line.contains(MARK));
        }
    }

    /// @throws InvalidRecord naming file and line
    static List<GoldStory> read(Path file) throws IOException {
        List<GoldStory> stories = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int line = 0; line < lines.size(); line++) {
            try {
                stories.add(Json.read(lines.get(line).getBytes(StandardCharsets.UTF_8), GoldStory.class));
            } catch (InvalidRecord e) {
                InvalidRecord placed = new InvalidRecord(file + ":" + (line + 1) + ":", String.valueOf(e.getMessage()));
                placed.initCause(e);
                throw placed;
            }
        }
        return stories;
    }

    Article article() {
        String callers = "c-" + id;
        return Article.of(
                ArticleId.isValid(callers) ? callers : ArticleId.ofUrl(id),
                null,
                null,
                text,
                dct == null ? null : PublicationDate.of(dct),
                publisher,
                null);
    }
}
