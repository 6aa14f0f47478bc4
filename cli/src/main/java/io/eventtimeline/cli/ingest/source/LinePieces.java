package io.eventtimeline.cli.ingest.source;

import io.eventtimeline.cli.lines.LineReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/// The lines of a file that are not blank.
final class LinePieces implements Pieces {
    private final Unpacked in;
    private final LineReader lines;
    private final Trail trail;
    private final Function<LineReader.Line, Content> reading;

    private LinePieces(InputFile file, Unpacked in, Function<LineReader.Line, Content> reading) {
        this.in = in;
        this.lines = new LineReader(in);
        this.trail = new Trail(file.place());
        this.reading = reading;
    }

    static LinePieces of(InputFile file, Function<LineReader.Line, Content> reading) throws IOException {
        return new LinePieces(file, file.open(), reading);
    }

    @Override
    public Optional<Piece> next() throws IOException {
        return lines.next()
                .map(line -> new Piece(trail.pass(line.number(), line.bytes()), in.step(), () -> reading.apply(line)));
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
