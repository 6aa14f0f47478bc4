package io.eventtimeline.ingest.fetch;

import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/// Small limits, so that a test need not wait for them.
public final class Settings {
    static final DataSize LARGEST = DataSize.ofKilobytes(64);

    private Settings() {}

    public static FetchSettings allowing(String... networks) {
        return polite(Duration.ZERO, false, networks);
    }

    static FetchSettings polite(Duration hostDelay, boolean obeyRobots, String... networks) {
        return new FetchSettings(
                "event-timeline/test",
                List.of(networks),
                LARGEST,
                LARGEST,
                DataSize.ofKilobytes(4),
                Duration.ofSeconds(2),
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                3,
                hostDelay,
                Duration.ofSeconds(1),
                obeyRobots,
                4);
    }
}
