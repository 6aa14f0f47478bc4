package io.eventtimeline.cli.ingest.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/// What a source consists of, from its beginning on.
public interface Pieces extends Closeable {
    /// Makes the piece before it unreadable, where nobody asked for its entry yet.
    ///
    /// @return nothing at the end
    /// @throws IOException if the rest cannot be read, in words for the user
    Optional<Piece> next() throws IOException;
}
