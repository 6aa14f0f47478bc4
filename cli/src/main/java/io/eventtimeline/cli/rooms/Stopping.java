package io.eventtimeline.cli.rooms;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Ends a process: asks it to (SIGTERM), and if it does not within its time, makes it (SIGKILL). Nothing is lost either
/// way.
public final class Stopping {
    /// A service finishes the batch in its hands; the platform closes its files.
    private static final Duration GRACE = Duration.ofSeconds(30);

    private Stopping() {}

    /// Returns when it is gone.
    public static void stop(ProcessHandle process) throws InterruptedException {
        process.destroy();
        if (!isGoneWithin(GRACE, process)) {
            process.destroyForcibly();
            isGoneWithin(GRACE, process);
        }
    }

    /// Whether it ended by itself in that time.
    public static boolean isGoneWithin(Duration patience, ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
