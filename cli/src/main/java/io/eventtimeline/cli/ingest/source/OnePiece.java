package io.eventtimeline.cli.ingest.source;

import java.util.Optional;

/// All there is.
final class OnePiece implements Pieces {
    private Optional<Piece> piece;

    OnePiece(Piece piece) {
        this.piece = Optional.of(piece);
    }

    @Override
    public Optional<Piece> next() {
        Optional<Piece> next = piece;
        piece = Optional.empty();
        return next;
    }

    @Override
    public void close() {}
}
