package io.eventtimeline.cli.ingest.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/// Files that a test writes, and what is read of them.
record Folder(Path path) {
    List<Content> read(String name, String content) throws IOException {
        return read(name, content.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    List<Content> read(String name, byte[] content) throws IOException {
        return read(name, content, StandardCharsets.UTF_8);
    }

    List<Content> read(String name, byte[] content, Charset charset) throws IOException {
        return entries(name, content, charset).stream().map(Entry::content).toList();
    }

    /// @throws UncheckedIOException where reading breaks off
    List<Entry> entries(String name, byte[] content, Charset charset) throws IOException {
        Path file = Files.write(path.resolve(name), content);
        List<Entry> entries = new ArrayList<>();
        for (Source source : new Sources(charset, false).all(List.of(file.toString()))) {
            try (Pieces pieces = source.open()) {
                for (Optional<Piece> piece = pieces.next(); piece.isPresent(); piece = pieces.next()) {
                    entries.add(piece.get().entry());
                }
            }
        }
        return entries;
    }

    static byte[] gzip(byte[]... members) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (byte[] member : members) {
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(member);
            }
        }
        return packed.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
