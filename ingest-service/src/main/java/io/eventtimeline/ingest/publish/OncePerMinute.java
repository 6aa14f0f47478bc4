package io.eventtimeline.ingest.publish;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// Keeps a log readable while something is away for long.
final class OncePerMinute {
    private static final long MINUTE_NANOS = Duration.ofMinutes(1).toNanos();

    private final AtomicLong lastNanos = new AtomicLong(System.nanoTime() - MINUTE_NANOS);

    void run(Runnable complaint) {
        long now = System.nanoTime();
        long last = lastNanos.get();
        if (now - last >= MINUTE_NANOS && lastNanos.compareAndSet(last, now)) {
            complaint.run();
        }
    }
}
