package io.eventtimeline.cli.ingest.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The rows of a table; its head is a piece too, which names the columns that are left out.
final class CsvRows implements Pieces {
    private final Charset charset;
    private final Unpacked in;
    private final RowLimit limit;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final Trail trail;
    private Optional<CsvColumns> columns = Optional.empty();

    CsvRows(InputFile file, Charset charset, Unpacked in, RowLimit limit, CSVParser parser) {
        this.charset = charset;
        this.in = in;
        this.limit = limit;
        this.parser = parser;
        this.rows = parser.iterator();
        this.trail = new Trail(file.place());
    }

    @Override
    public Optional<Piece> next() throws IOException {
        limit.nextRow();
        long line = parser.getCurrentLineNumber() + 1;
        try {
            return rows.hasNext() ? Optional.of(piece(line, rows.next())) : Optional.empty();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException quote) {
                return Optional.of(broken(line, String.valueOf(quote.getMessage())));
            }
            throw e.getCause();
        }
    }

    private Piece piece(long line, CSVRecord row) throws IOException {
        Mark mark = trail.pass(line, String.join("\u0000", row.values()));
        if (columns.isPresent()) {
            CsvColumns named = columns.get();
            return new Piece(mark, in.step(), () -> named.content(row, charset));
        }
        CsvColumns head = CsvColumns.of(row);
        columns = Optional.of(head);
        return new Piece(mark, in.step(), head::note);
    }

    /// The parser stops behind a quote in the wrong place: what is left of the row would be read as another.
    private Piece broken(long line, String why) {
        if (rows.hasNext()) {
            rows.next();
        }
        return new Piece(
                trail.pass(line, why),
                in.step(),
                () -> new Content.Refused(
                        "is no row of a table (" + why + "); a quote within quotes is written twice"));
    }

    @Override
    public void close() throws IOException {
        parser.close();
        in.close();
    }
}
