package io.eventtimeline.cli.ingest.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// The records of a web archive. One that is broken is told, and reading goes on with the next that begins behind it.
final class WarcRecords implements Pieces {
    private static final int BUFFER_BYTES = 1 << 14;

    private final Unpacked in;
    private final ReadableByteChannel channel;
    private final Trail trail;
    private ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES).flip();
    private WarcReader records;
    private long number;

    private WarcRecords(InputFile file, Unpacked in) throws IOException {
        this.in = in;
        this.channel = Channels.newChannel(in);
        this.trail = new Trail(file.place());
        this.records = new WarcReader(channel, buffer);
    }

    static WarcRecords of(InputFile file) throws IOException {
        Unpacked in = file.open();
        try {
            return new WarcRecords(file, in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    @Override
    public Optional<Piece> next() throws IOException {
        number++;
        try {
            return records.next().map(this::piece);
        } catch (ParsingException e) {
            return Optional.of(broken(e.getBaseMessage()));
        } catch (IllegalArgumentException e) {
            // A length that is no number.
            return Optional.of(broken(String.valueOf(e.getMessage())));
        }
    }

    private Piece piece(WarcRecord record) {
        Mark mark = trail.pass(number, record.headers().map().toString());
        return new Piece(mark, in.step(), new WarcPage(record)::content);
    }

    private Piece broken(String why) throws IOException {
        buffer = NextRecord.find(channel, buffer);
        records = new WarcReader(channel, buffer);
        Mark mark = trail.pass(number, why);
        return new Piece(
                mark, in.step(), () -> new Content.Refused("is no WARC record (" + why + "); the next ones are read"));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
