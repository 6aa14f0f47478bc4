package io.eventtimeline.cli.ingest.source;

import java.io.IOException;
import java.nio.file.Path;

/// A file that is to be read.
///
/// @param path absolute, for the journal
/// @param name as the user wrote it, or within the folder that the user wrote: it names the article of a plain text
/// @param bytes its size when the work began
record InputFile(Path path, String name, long bytes) {
    String place() {
        return path.toString();
    }

    Unpacked open() throws IOException {
        return Unpacked.open(path);
    }

    /// @throws IOException if it has more than `most`, unpacked
    byte[] whole(int most) throws IOException {
        try (Unpacked in = open()) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new IOException("has more than " + (most >> 20) + " MiB; split it");
            }
            return content;
        }
    }
}
