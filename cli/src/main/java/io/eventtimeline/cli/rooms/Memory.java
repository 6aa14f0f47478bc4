package io.eventtimeline.cli.rooms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/// What a process takes of the machine's memory: pages that it shares count in parts (PSS) where the system tells, in
/// full (RSS) elsewhere.
public final class Memory {
    private static final int KIBI = 1024;

    private Memory() {}

    /// In bytes; empty if the process is gone or another user's.
    public static OptionalLong of(long pid) {
        Path proportional = Path.of("/proc", "" + pid, "smaps_rollup");
        try {
            return Files.exists(proportional) ? proportional(proportional) : resident(pid);
        } catch (IOException _) {
            return OptionalLong.empty();
        }
    }

    /// `Pss:              512000 kB`
    private static OptionalLong proportional(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBI)
                .findFirst();
    }

    private static OptionalLong resident(long pid) throws IOException {
        Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + pid).start();
        String kibibytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return kibibytes.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(kibibytes) * KIBI);
    }
}
