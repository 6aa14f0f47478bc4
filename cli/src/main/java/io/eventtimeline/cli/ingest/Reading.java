package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.failure.FileProblem;
import io.eventtimeline.cli.ingest.source.Content;
import io.eventtimeline.cli.ingest.source.Entry;
import io.eventtimeline.cli.ingest.source.Mark;
import io.eventtimeline.cli.ingest.source.Piece;
import io.eventtimeline.cli.ingest.source.Pieces;
import io.eventtimeline.cli.ingest.source.Source;
import java.io.IOException;
import java.util.Optional;

/// Reads sources from where the journal says they were left. A source that breaks off is told, and the next one read.
final class Reading {
    private final Sink sink;

    Reading(Sink sink) {
        this.sink = sink;
    }

    interface Sink {
        /// In the order of the source.
        void take(Entry entry) throws IOException, InterruptedException;

        /// What was acknowledged before.
        void passOver(long bytes);
    }

    /// @param left where it was left the last time
    void read(Source source, Optional<Mark> left) throws IOException, InterruptedException {
        if (left.isEmpty() || !resume(source, left.get())) {
            takeAll(source);
        }
    }

    /// @return false where the source is no longer what was acknowledged
    private boolean resume(Source source, Mark left) throws IOException, InterruptedException {
        try (Opened opened = new Opened(source)) {
            long passed = 0;
            Mark reached = opened.reached();
            while (reached.number() < left.number()) {
                Optional<Piece> piece = opened.next();
                if (piece.isEmpty()) {
                    return false;
                }
                passed += piece.get().bytes();
                reached = piece.get().mark();
            }
            if (!reached.equals(left)) {
                return false;
            }
            sink.passOver(passed);
            takeRest(opened);
            return true;
        }
    }

    private void takeAll(Source source) throws IOException, InterruptedException {
        try (Opened opened = new Opened(source)) {
            takeRest(opened);
        }
    }

    private void takeRest(Opened opened) throws IOException, InterruptedException {
        for (Optional<Piece> piece = opened.next(); piece.isPresent(); piece = opened.next()) {
            sink.take(piece.get().entry());
        }
    }

    /// A source whose breaking off is its last piece, with the mark of the one before: mended, it goes on behind it.
    private static final class Opened implements AutoCloseable {
        private final Source source;
        private Optional<Pieces> pieces = Optional.empty();
        private boolean over;
        private Mark reached;

        Opened(Source source) {
            this.source = source;
            this.reached = new Mark(source.place(), 0, "");
        }

        Mark reached() {
            return reached;
        }

        Optional<Piece> next() {
            if (over) {
                return Optional.empty();
            }
            try {
                if (pieces.isEmpty()) {
                    pieces = Optional.of(source.open());
                }
                Optional<Piece> piece = pieces.get().next();
                piece.ifPresent(read -> reached = read.mark());
                return piece;
            } catch (IOException e) {
                over = true;
                String from = reached.number() == 0 ? "" : "nothing behind it can be read: ";
                return Optional.of(new Piece(reached, 0, () -> new Content.Refused(from + FileProblem.reason(e))));
            }
        }

        @Override
        public void close() throws IOException {
            if (pieces.isPresent()) {
                pieces.get().close();
            }
        }
    }
}
