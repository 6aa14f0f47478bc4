package io.eventtimeline.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// What a process of the house has taken of the machine until now.
///
/// @param processor time on all cores since it was started
/// @param bytes of memory, pages that it shares in parts; 0 where the system does not tell
public record RoomUse(Duration processor, long bytes) {
    private static final int KIBI = 1024;

    static RoomUse of(ProcessHandle process) throws IOException {
        return new RoomUse(process.info().totalCpuDuration().orElse(Duration.ZERO), bytes(process.pid()));
    }

    /// `Pss:              512000 kB`
    private static long bytes(long pid) throws IOException {
        Path told = Path.of("/proc", "" + pid, "smaps_rollup");
        return Files.isReadable(told)
                ? Files.readAllLines(told).stream()
                        .filter(line -> line.startsWith("Pss:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBI)
                        .sum()
                : 0;
    }
}
