package io.eventtimeline.timeline.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/// What waits for one reader. [Hub] puts into it, the reader's own thread takes out; it never makes the hub wait.
final class OpenStream {
    private final Following following;
    private final BlockingQueue<Message> waiting;
    private volatile boolean isOpen = true;

    OpenStream(Following following, int buffer) {
        this.following = following;
        this.waiting = new ArrayBlockingQueue<>(buffer);
    }

    /// @return false if the reader is too slow: the stream has ended
    boolean offer(ChangeMessages messages) {
        Optional<Kind> kind = following.kind(messages.change());
        if (kind.isEmpty() || waiting.offer(messages.as(kind.get()))) {
            return true;
        }
        close();
        return false;
    }

    boolean isIdle() {
        return waiting.isEmpty();
    }

    boolean isOpen() {
        return isOpen;
    }

    /// What waits is not sent: the reader comes back for it with the id of the last event it got.
    void close() {
        isOpen = false;
        waiting.clear();
        // Wakes the reader's thread.
        waiting.offer(Message.heartbeat(null));
    }

    Optional<Message> next(Duration patience) throws InterruptedException {
        return Optional.ofNullable(waiting.poll(patience.toNanos(), TimeUnit.NANOSECONDS));
    }
}
