package io.eventtimeline.cli.read;

import io.eventtimeline.cli.failure.FileProblem;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.pages.RawPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the input: `{"id": "council", "file": "pages/council.html", "url": "https://news.example/council"}`.
///
/// @param file relative to the folder of the input
/// @param contentType the HTTP header of that name, where it was kept
record PageLine(
        @Nullable String id,
        @Nullable String file,
        @Nullable String url,
        @Nullable String contentType) {
    /// More of nothing but tags would fill the memory that the command is given.
    static final int LONGEST_BYTES = 10 << 20;

    static PageLine read(byte[] json) {
        PageLine line = Json.read(json, PageLine.class);
        if (line.id == null) {
            throw new InvalidRecord("id", "is missing");
        }
        if (line.file == null) {
            throw new InvalidRecord("file", "is missing");
        }
        return line;
    }

    RawPage page(Path folder, LocalDate today) {
        return new RawPage(bytes(folder), contentType, url, today);
    }

    private byte[] bytes(Path folder) {
        try {
            Path path = folder.resolve(String.valueOf(file));
            if (Files.isDirectory(path)) {
                throw new InvalidRecord("file", path + ": is a folder; give a page");
            }
            if (Files.size(path) > LONGEST_BYTES) {
                throw new InvalidRecord("file", path + ": has more than " + (LONGEST_BYTES >> 20) + " MiB");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new InvalidRecord("file", file + ": " + FileProblem.reason(e));
        } catch (InvalidPathException e) {
            throw new InvalidRecord("file", "is no path: " + file);
        }
    }
}
