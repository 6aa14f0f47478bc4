package io.eventtimeline.ingest.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// One request at a time to each host, with a pause after each answer: its own where it asks for a longer one.
final class HostTurns {
    /// Hosts that were not asked for long are forgotten beyond this many.
    private static final int REMEMBERED = 10_000;

    private final long delayNanos;
    private final long longestWaitNanos;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    HostTurns(Duration delay, Duration longestWait) {
        this.delayNanos = delay.toNanos();
        this.longestWaitNanos = longestWait.toNanos();
    }

    /// Waits for the host's turn.
    ///
    /// @return to be closed after the answer
    /// @throws Busy if the turn would come too late
    Turn take(String name) throws Busy, InterruptedException {
        forgetOld();
        Host host = hosts.computeIfAbsent(name, any -> new Host(delayNanos));
        long patience = System.nanoTime() + longestWaitNanos;
        if (!host.free.tryAcquire(longestWaitNanos, TimeUnit.NANOSECONDS)) {
            throw new Busy(Duration.ofNanos(longestWaitNanos));
        }
        long ready = host.readyNanos;
        if (ready - patience > 0) {
            host.free.release();
            throw new Busy(Duration.ofNanos(ready - System.nanoTime()));
        }
        try {
            TimeUnit.NANOSECONDS.sleep(ready - System.nanoTime());
            return new Turn(host);
        } catch (InterruptedException e) {
            host.free.release();
            throw e;
        }
    }

    /// The host asks for a pause of its own between requests.
    void slow(String name, Duration delay) {
        hosts.computeIfAbsent(name, any -> new Host(delayNanos)).delayNanos = Math.max(delayNanos, delay.toNanos());
    }

    private void forgetOld() {
        if (hosts.size() > REMEMBERED) {
            long now = System.nanoTime();
            hosts.values().removeIf(host -> host.free.availablePermits() == 1 && host.readyNanos - now < 0);
        }
    }

    private static final class Host {
        private final Semaphore free = new Semaphore(1, true);
        private volatile long delayNanos;
        private volatile long readyNanos = System.nanoTime();

        Host(long delayNanos) {
            this.delayNanos = delayNanos;
        }
    }

    static final class Turn implements AutoCloseable {
        private final Host host;
        private long restNanos;

        private Turn(Host host) {
            this.host = host;
        }

        /// The host wants to be left alone for so long.
        void rest(Duration time) {
            restNanos = time.toNanos();
        }

        @Override
        public void close() {
            host.readyNanos = System.nanoTime() + Math.max(host.delayNanos, restNanos);
            host.free.release();
        }
    }

    static final class Busy extends Exception {
        private static final long serialVersionUID = 1;
        private final Duration wait;

        Busy(Duration wait) {
            super("the host's turn comes too late");
            this.wait = wait;
        }

        Duration delay() {
            return wait;
        }
    }
}
