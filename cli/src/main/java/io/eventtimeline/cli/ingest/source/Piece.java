package io.eventtimeline.cli.ingest.source;

/// A line, a row, a record or a whole file, before anybody looked into it.
///
/// @param mark how far the source has been read with it
/// @param bytes of the file that reading up to its end took, beyond those of the pieces before
public record Piece(Mark mark, long bytes, Reading reading) {
    /// Never fails: what cannot be read is [Content.Refused].
    @FunctionalInterface
    public interface Reading {
        Content content();
    }

    public Entry entry() {
        return new Entry(mark, bytes, reading.content());
    }
}
