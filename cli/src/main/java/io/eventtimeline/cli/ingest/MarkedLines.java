package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.lines.LineReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// The lines of a file, each with the mark that says how far it has been read with it.
final class MarkedLines implements Closeable {
    private final Path file;
    private final LineReader lines;
    private final MessageDigest digest;

    MarkedLines(Path file) throws IOException {
        this.file = file;
        this.lines = new LineReader(Files.newInputStream(file));
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    record MarkedLine(LineReader.Line line, Mark mark) {}

    Optional<MarkedLine> next() throws IOException {
        Optional<LineReader.Line> line = lines.next();
        if (line.isEmpty()) {
            return Optional.empty();
        }
        digest.update(line.get().bytes());
        digest.update((byte) '\n');
        return Optional.of(new MarkedLine(line.get(), new Mark(file, line.get().number(), soFar())));
    }

    private String soFar() {
        try {
            MessageDigest copy = (MessageDigest) digest.clone();
            return HexFormat.of().formatHex(copy.digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JDK's SHA-256 can be cloned", e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
