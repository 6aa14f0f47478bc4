package io.eventtimeline.cli.ingest.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;

/// Where the next WARC record begins: with `WARC/1.` at the start of a line.
final class NextRecord {
    private static final byte[] BEGIN = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

    private NextRecord() {}

    /// @param read what was read of the channel already
    /// @return to be read before the channel; empty where no other record begins
    static ByteBuffer find(ReadableByteChannel channel, ByteBuffer read) throws IOException {
        int matched = 0;
        while (matched < BEGIN.length) {
            if (!read.hasRemaining() && !fill(channel, read)) {
                return read;
            }
            byte octet = read.get();
            if (octet == BEGIN[matched]) {
                matched++;
            } else {
                matched = octet == BEGIN[0] ? 1 : 0;
            }
        }
        int word = BEGIN.length - 1;
        return ByteBuffer.allocate(Math.max(read.capacity(), word + read.remaining()))
                .put(BEGIN, 1, word)
                .put(read)
                .flip();
    }

    private static boolean fill(ReadableByteChannel channel, ByteBuffer buffer) throws IOException {
        buffer.clear();
        int count = channel.read(buffer);
        buffer.flip();
        return count > 0;
    }
}
