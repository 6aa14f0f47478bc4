package io.eventtimeline.ingest.submit;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/// Lets only as many bytes of articles into memory as it has room for: whoever comes too many waits, and is sent away
/// when that takes too long. So a hundred callers with five megabytes each queue up rather than end the process.
@Component
final class RequestMemory {
    private static final int UNIT = 1024;

    private final Semaphore units;
    private final Duration patience;

    RequestMemory(SubmitSettings settings) {
        this.units = new Semaphore((int) (settings.memory().toBytes() / UNIT), true);
        this.patience = settings.waitForMemory();
    }

    /// @throws Refused with 503 if there is no room in time
    Share take(long bytes) throws Refused, InterruptedIOException {
        int needed = Math.ceilDiv((int) bytes, UNIT);
        try {
            if (!units.tryAcquire(needed, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refused(Problem.unavailable("other requests fill the memory; send it again in a moment"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for memory");
        }
        return () -> units.release(needed);
    }

    /// Room for some bytes, until it is closed.
    @FunctionalInterface
    interface Share extends AutoCloseable {
        @Override
        void close();
    }
}
