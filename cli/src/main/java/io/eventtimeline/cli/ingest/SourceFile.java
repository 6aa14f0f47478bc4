package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.failure.CommandFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A file of articles.
///
/// @param path absolute, for the journal
/// @param name as the user wrote it, or within the folder that the user wrote: it names the article of a plain text
/// @param bytes its size when the work began
record SourceFile(Path path, String name, Kind kind, long bytes) {
    enum Kind {
        /// `.jsonl`, `.ndjson`: a line is an article or a withdrawal.
        LINES,
        /// `.txt`: the file is one article.
        TEXT
    }

    /// All files that the arguments name, folders with all that is in them, in order of name.
    ///
    /// @throws CommandFailed naming the argument and what to give instead
    static List<SourceFile> all(List<String> arguments) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.matches("(?i)https?://.*")) {
                throw CommandFailed.unlessMended(
                        argument + ": pages of the web are not supported yet: give files (.jsonl, .txt) or folders");
            }
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                files.addAll(folder(path));
            } else if (Files.isRegularFile(path)) {
                files.add(of(path, path.getFileName().toString()));
            } else {
                throw CommandFailed.unlessMended(argument + ": there is no such file or folder");
            }
        }
        return files;
    }

    private static List<SourceFile> folder(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().normalize().getParent();
        Path above = parent == null ? folder.toAbsolutePath().normalize() : parent;
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(SourceFile::isKnown).sorted().toList()) {
                files.add(of(
                        path,
                        above.relativize(path.toAbsolutePath().normalize()).toString()));
            }
        }
        if (files.isEmpty()) {
            throw CommandFailed.unlessMended(folder + ": no .jsonl, .ndjson or .txt files in it");
        }
        return files;
    }

    private static boolean isKnown(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(path)
                && (name.endsWith(".jsonl") || name.endsWith(".ndjson") || name.endsWith(".txt"));
    }

    private static SourceFile of(Path path, String name) throws IOException {
        if (!isKnown(path)) {
            throw CommandFailed.unlessMended(path + ": is neither .jsonl, .ndjson nor .txt");
        }
        Kind kind = name.toLowerCase(Locale.ROOT).endsWith(".txt") ? Kind.TEXT : Kind.LINES;
        return new SourceFile(path.toAbsolutePath().normalize(), name, kind, Files.size(path));
    }
}
