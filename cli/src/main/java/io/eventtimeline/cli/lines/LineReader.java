package io.eventtimeline.cli.lines;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads lines as bytes, at most [#LONGEST_BYTES] of each: a file without line ends must not fill the memory.
///
/// Lines end with `\n`; a `\r` before it is JSON's white space and does no harm.
public final class LineReader implements Closeable {
    /// As much as the largest record on Kafka: an article of 5 MiB with its escapes.
    public static final int LONGEST_BYTES = 16 << 20;

    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number;

    public LineReader(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER_BYTES);
    }

    /// One line, without its end; the beginning alone where it is too long.
    public static final class Line {
        private final long number;
        private final byte[] bytes;
        private final boolean tooLong;

        private Line(long number, byte[] bytes, boolean tooLong) {
            this.number = number;
            this.bytes = bytes;
            this.tooLong = tooLong;
        }

        /// From 1.
        public long number() {
            return number;
        }

        public byte[] bytes() {
            return bytes;
        }

        /// Whether it has more than [#LONGEST_BYTES].
        public boolean isTooLong() {
            return tooLong;
        }

        private boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    /// The next line that is not blank; nothing at the end.
    public Optional<Line> next() throws IOException {
        Optional<Line> read = read();
        while (read.isPresent() && read.get().isBlank()) {
            read = read();
        }
        return read;
    }

    /// Whether the next line would have to be waited for, as from a pipe.
    boolean wouldWait() throws IOException {
        return in.available() == 0;
    }

    private Optional<Line> read() throws IOException {
        line.reset();
        boolean tooLong = false;
        int octet = in.read();
        if (octet < 0) {
            return Optional.empty();
        }
        number++;
        for (; octet >= 0 && octet != '\n'; octet = in.read()) {
            if (line.size() < LONGEST_BYTES) {
                line.write(octet);
            } else {
                tooLong = true;
            }
        }
        return Optional.of(new Line(number, line.toByteArray(), tooLong));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
