package io.eventtimeline.timeline.live;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;

/// One response. Written to by its own thread only.
final class EventStream {
    private final OutputStream out;
    private final Duration heartbeat;
    private long sentNanos = System.nanoTime();

    EventStream(OutputStream out, Duration heartbeat) {
        this.out = out;
        this.heartbeat = heartbeat;
    }

    /// On its way with the next [#flush].
    void write(Message message) throws IOException {
        message.writeTo(out);
        sentNanos = System.nanoTime();
    }

    void flush() throws IOException {
        out.flush();
    }

    void send(Message message) throws IOException {
        write(message);
        flush();
    }

    /// Whether the reader has heard nothing for so long that it might think that nobody is there.
    boolean isDue() {
        return System.nanoTime() - sentNanos >= heartbeat.toNanos();
    }
}
