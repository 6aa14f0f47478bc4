package io.eventtimeline.cli.rooms;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A process that was started, as noted in `data/run/`. Without the time of its start a number taken over by another
/// program would pass for it.
public record RunNote(String name, long pid, Instant started, List<Integer> ports) {
    /// The system derives the time of a start from two clocks; between two askings it may differ by a tick.
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    public static RunNote of(String name, ProcessHandle process, List<Integer> ports) {
        return new RunNote(name, process.pid(), process.info().startInstant().orElse(Instant.EPOCH), ports);
    }

    /// The process, if it still runs.
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheOneNoted);
    }

    private boolean isTheOneNoted(ProcessHandle process) {
        Instant start = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(started, start).abs().compareTo(CLOCK_TOLERANCE) < 0;
    }
}
