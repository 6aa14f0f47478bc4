package io.eventtimeline.timeline.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A few lines of an event stream. Those of one change are made once and shared by all streams that send it.
final class Message {
    private final byte[] bytes;

    private Message(byte[] bytes) {
        this.bytes = bytes;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes);
    }

    /// JSON has no line ends of its own.
    static Message event(String name, String id, ObjectNode data) {
        return of("event: " + name + "\nid: " + id + "\ndata: " + data + "\n\n");
    }

    /// No event for the reader, and yet its `Last-Event-ID` goes on, so that a stream of rare events resumes near its
    /// end.
    static Message heartbeat(@Nullable String id) {
        return of(": heartbeat\n" + (id == null ? "" : "id: " + id + "\n") + "\n");
    }

    /// @param retryMillis after which a reader that lost the connection comes back
    static Message opening(long retryMillis) {
        return of("retry: " + retryMillis + "\n\n");
    }

    private static Message of(String text) {
        return new Message(text.getBytes(StandardCharsets.UTF_8));
    }
}
