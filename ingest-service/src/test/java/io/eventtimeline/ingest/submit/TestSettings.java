package io.eventtimeline.ingest.submit;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/// Limits that a test reaches with a few bytes.
final class TestSettings {
    static final SubmitSettings SMALL = new SubmitSettings(
            DataSize.ofBytes(500),
            DataSize.ofKilobytes(4),
            20,
            DataSize.ofKilobytes(300),
            DataSize.ofKilobytes(8),
            Duration.ofMillis(50),
            Duration.ofSeconds(5));

    /// With lines that are longer than what is read at once.
    static final SubmitSettings LONG_LINES = new SubmitSettings(
            DataSize.ofKilobytes(100),
            DataSize.ofKilobytes(100),
            20,
            DataSize.ofMegabytes(1),
            DataSize.ofKilobytes(150),
            Duration.ofMillis(50),
            Duration.ofSeconds(5));

    private TestSettings() {}
}
