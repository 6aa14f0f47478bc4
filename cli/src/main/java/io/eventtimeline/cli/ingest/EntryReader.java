package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.ingest.MarkedLines.MarkedLine;
import io.eventtimeline.cli.lines.LineReader;
import io.eventtimeline.contracts.ArticleId;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The entries of a file, from where the journal says it was left.
final class EntryReader {
    private final Sink sink;

    EntryReader(Sink sink) {
        this.sink = sink;
    }

    interface Sink {
        /// In the order of the file.
        void take(Entry entry) throws IOException, InterruptedException;

        /// What was acknowledged before.
        void passOver(long bytes);
    }

    /// @param left where it was left the last time
    void read(SourceFile file, Optional<Mark> left) throws IOException, InterruptedException {
        if (file.kind() == SourceFile.Kind.TEXT) {
            text(file, left);
        } else if (left.isEmpty() || !resume(file, left.get())) {
            lines(file, 0);
        }
    }

    private void text(SourceFile file, Optional<Mark> left) throws IOException, InterruptedException {
        Entry entry = TextFile.entry(file);
        if (left.equals(Optional.of(entry.mark()))) {
            sink.passOver(file.bytes());
        } else {
            sink.take(entry);
        }
    }

    /// @return false where the file is no longer what was acknowledged
    private boolean resume(SourceFile file, Mark left) throws IOException, InterruptedException {
        try (MarkedLines lines = new MarkedLines(file.path())) {
            Optional<MarkedLine> line = lines.next();
            while (line.isPresent() && line.get().mark().line() < left.line()) {
                line = lines.next();
            }
            if (line.isEmpty() || !line.get().mark().equals(left)) {
                return false;
            }
        }
        lines(file, left.line());
        return true;
    }

    private void lines(SourceFile file, long acknowledged) throws IOException, InterruptedException {
        try (MarkedLines lines = new MarkedLines(file.path())) {
            for (Optional<MarkedLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                int bytes = line.get().line().bytes().length + 1;
                if (line.get().mark().line() <= acknowledged) {
                    sink.passOver(bytes);
                } else {
                    sink.take(entry(line.get().line(), line.get().mark(), bytes));
                }
            }
        }
    }

    private static Entry entry(LineReader.Line line, Mark mark, int bytes) {
        if (line.isTooLong()) {
            return new Entry.Unreadable(mark, bytes, "has more than " + (LineReader.LONGEST_BYTES >> 20) + " MiB");
        }
        try {
            JsonNode json = Json.MAPPER.readTree(line.bytes());
            if (!json.isObject()) {
                return new Entry.Unreadable(mark, bytes, "is no JSON object");
            }
            if (!json.path("withdrawn").asBoolean(false)) {
                return new Entry.Published(mark, bytes, new String(line.bytes(), StandardCharsets.UTF_8));
            }
            String id = ArticleId.ofCaller(json.path("id").asString(""));
            return new Entry.Withdrawn(mark, bytes, id, textOrNull(json.path("reason")));
        } catch (InvalidRecord e) {
            return new Entry.Unreadable(mark, bytes, String.valueOf(e.getMessage()));
        } catch (JacksonException e) {
            return new Entry.Unreadable(mark, bytes, "is no JSON: " + e.getOriginalMessage());
        }
    }

    private static @Nullable String textOrNull(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }
}
