package io.eventtimeline.cli.ingest.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/// A gzip of one or more members, as web archives have one for each record.
///
/// The JDK's takes a member with a broken head for the end of the file; this one says that something is left.
final class GzipMembers extends GZIPInputStream {
    private static final int BUFFER_BYTES = 1 << 16;

    /// The trailer that lies in the buffer still, and what is too short for another member.
    private static final int TRAILER_AND_REST = 8 + 18;

    private final InputStream file;

    GzipMembers(InputStream file) throws IOException {
        super(file, BUFFER_BYTES);
        this.file = file;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read < 0 && (inf.getRemaining() > TRAILER_AND_REST || file.available() > 0)) {
            throw new ZipException("what follows is no gzip");
        }
        return read;
    }
}
