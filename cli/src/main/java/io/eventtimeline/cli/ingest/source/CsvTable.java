package io.eventtimeline.cli.ingest.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// A table of which a row is an article. Its first row names the columns as the fields of an article are named.
///
///     id,title,text,published,publisher
///     4711,Council meets,"The council met on July 13, diplomats said.",2016-08-16,Example Gazette
///
/// Semicolons or tabs do as well as commas.
///
/// @param charset of what the file is, if it is not UTF-8
record CsvTable(InputFile file, Charset charset) implements SourceFile {
    private static final int LONGEST_HEAD = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Override
    @SuppressWarnings("resource") // closed with the pieces
    public Pieces open() throws IOException {
        Unpacked in = file.open();
        try {
            BufferedReader text = new BufferedReader(new InputStreamReader(in, charset));
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter(text))
                    .setIgnoreEmptyLines(true)
                    .get();
            RowLimit limit = new RowLimit(text);
            return new CsvRows(file, charset, in, limit, CSVParser.parse(limit, format));
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /// What the first line has most of. A byte order mark, which spreadsheets write, is passed over.
    private static String delimiter(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        text.mark(LONGEST_HEAD);
        StringBuilder head = new StringBuilder();
        for (int c = text.read(); c >= 0 && c != '\n' && head.length() < LONGEST_HEAD - 1; c = text.read()) {
            head.append((char) c);
        }
        text.reset();
        return Stream.of(",", ";", "\t")
                .max(Comparator.comparingInt(mark -> head.toString().split(mark, -1).length))
                .orElseThrow();
    }
}
