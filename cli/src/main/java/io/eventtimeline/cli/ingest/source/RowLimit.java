package io.eventtimeline.cli.ingest.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Lets a row have only so many characters: behind a quote that is never closed, all of a file would be one cell.
final class RowLimit extends FilterReader {
    private static final int LONGEST_ROW = 16 << 20;

    private long left = LONGEST_ROW;

    RowLimit(Reader in) {
        super(in);
    }

    void nextRow() {
        left = LONGEST_ROW;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (left <= 0) {
            throw new IOException("a row begins there that does not end within " + (LONGEST_ROW >> 20)
                    + " Mi characters: close its quote");
        }
        int read = super.read(into, from, length);
        left -= Math.max(read, 0);
        return read;
    }
}
