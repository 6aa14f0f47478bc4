package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.failure.CommandFailed;
import io.eventtimeline.cli.ingest.source.Mark;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What ingest-service has acknowledged, so that the same command goes on where it was stopped. A line of JSON for each
/// file and batch; the last one of a file counts; a line that was torn by a crash counts for nothing.
///
///     {"to":"http://127.0.0.1:8081","file":"/news/2016.jsonl","line":4800,"digest":"9f86d0..."}
final class Journal implements Acknowledged {
    private final Path path;
    private final URI to;
    private final Map<String, Mark> marks = new HashMap<>();

    private Journal(Path path, URI to) {
        this.path = path;
        this.to = to;
    }

    private record Line(String to, String file, long line, String digest) {}

    /// @param path created with the first acknowledgement
    /// @param to which service: another one has acknowledged nothing yet
    static Journal open(Path path, URI to) throws IOException {
        if (Files.isDirectory(path)) {
            throw CommandFailed.unlessMended(path + ": is a folder; give a file");
        }
        Journal journal = new Journal(path, to);
        if (Files.exists(path)) {
            for (String line : Files.readAllLines(path)) {
                journal.read(line);
            }
        }
        return journal;
    }

    private void read(String json) {
        Optional<Line> read = parse(json);
        if (read.isPresent() && to.toString().equals(read.get().to())) {
            String source = read.get().file();
            marks.put(source, new Mark(source, read.get().line(), read.get().digest()));
        }
    }

    private static Optional<Line> parse(String json) {
        try {
            return Optional.of(Json.read(json.getBytes(StandardCharsets.UTF_8), Line.class));
        } catch (InvalidRecord torn) {
            return Optional.empty();
        }
    }

    /// How far a source was acknowledged.
    Optional<Mark> mark(String source) {
        return Optional.ofNullable(marks.get(source));
    }

    @Override
    public void acknowledge(Collection<Mark> acknowledged) throws IOException {
        Map<String, Mark> last = new HashMap<>();
        acknowledged.forEach(mark -> last.put(mark.source(), mark));
        marks.putAll(last);
        Files.createDirectories(path.toAbsolutePath().getParent());
        List<String> lines = last.values().stream()
                .map(mark -> Json.text(new Line(to.toString(), mark.source(), mark.number(), mark.digest())))
                .toList();
        Files.write(path, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
