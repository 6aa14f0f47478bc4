package io.eventtimeline.cli.ingest.source;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;

/// The bytes of a file, gunzipped where it is a gzip, whatever its name.
///
/// A small file that unpacks to something huge is refused: text shrinks to a tenth, seldom to a fiftieth, and only what
/// was made to do harm to less than a two-hundredth.
final class Unpacked extends InputStream {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int GZIP_MAGIC_1 = 0x1f;
    private static final int GZIP_MAGIC_2 = 0x8b;
    private static final int LARGEST_RATIO = 200;

    /// So much may come out of anything.
    private static final long HARMLESS_BYTES = 64L << 20;

    private final Counted file;
    private final InputStream in;
    private long unpacked;
    private long told;

    private Unpacked(Counted file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    static Unpacked open(Path path) throws IOException {
        Counted file = new Counted(Files.newInputStream(path));
        BufferedInputStream buffer = new BufferedInputStream(file, BUFFER_BYTES);
        try {
            buffer.mark(2);
            boolean packed = buffer.read() == GZIP_MAGIC_1 && buffer.read() == GZIP_MAGIC_2;
            buffer.reset();
            return new Unpacked(file, packed ? new GzipMembers(buffer) : buffer);
        } catch (EOFException | ZipException e) {
            buffer.close();
            throw broken(e);
        }
    }

    /// How many bytes of the file were taken since this was asked last.
    long step() {
        long step = file.count() - told;
        told = file.count();
        return step;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        try {
            int read = in.read(into, from, length);
            unpacked += Math.max(read, 0);
            if (unpacked > HARMLESS_BYTES && unpacked / LARGEST_RATIO > file.count()) {
                throw new IOException("unpacks to more than " + LARGEST_RATIO
                        + " times its size, as a decompression bomb does; if it is none, unpack it yourself (gunzip)");
            }
            return read;
        } catch (EOFException | ZipException e) {
            throw broken(e);
        }
    }

    private static IOException broken(IOException e) {
        return e instanceof EOFException
                ? new IOException("the gzip is cut off; fetch it again, the same command goes on from here", e)
                : new IOException("the gzip is broken (" + e.getMessage() + "); fetch it again", e);
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
