package io.eventtimeline.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/// A body's bytes, decompressed, and no more of them than may be.
final class BodyReader {
    private BodyReader() {}

    /// @throws Oversize if there are more, and their start won't do
    /// @throws UnknownEncoding if it is compressed in a way that nobody asked for
    static byte[] read(@Nullable HttpEntity entity, Wanted wanted) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        int most = (int) wanted.largest().toBytes();
        InputStream body = decompressed(entity);
        byte[] bytes = body.readNBytes(most);
        if (bytes.length == most && !wanted.startWillDo() && body.read() >= 0) {
            throw new Oversize("it has more than " + wanted.largest());
        }
        return bytes;
    }

    private static InputStream decompressed(HttpEntity entity) throws IOException {
        String encoding = entity.getContentEncoding();
        InputStream content = entity.getContent();
        return switch (encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity", "" -> content;
            case "gzip", "x-gzip" -> new GZIPInputStream(content);
            case String other -> throw new UnknownEncoding("its content-encoding can't be read");
        };
    }

    static final class Oversize extends IOException {
        private static final long serialVersionUID = 1;

        Oversize(String message) {
            super(message);
        }
    }

    static final class UnknownEncoding extends IOException {
        private static final long serialVersionUID = 1;

        UnknownEncoding(String message) {
            super(message);
        }
    }
}
