package io.eventtimeline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.platform.process.PlatformProcess;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the user can mend is told in one line with its remedy, and the exit code is 2.
class RefusalIT {
    @TempDir
    private Path data;

    @Test
    void a_taken_port_is_named_with_the_option_that_changes_it() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            Refusal refusal = Refusal.of("--data", data, "--kafka-port", 0, "--elasticsearch-port", port);

            assertThat(refusal.exitCode()).isEqualTo(2);
            assertThat(refusal.message())
                    .startsWith("Port " + port + " for elasticsearch cannot be used")
                    .contains("--elasticsearch-port")
                    .hasLineCount(1);
        }
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws Exception {
        Path file = Files.writeString(data.resolve("file"), "in the way");
        Refusal refusal = Refusal.of("--data", file, "--kafka-port", 0, "--elasticsearch-port", 0);

        assertThat(refusal.exitCode()).isEqualTo(2);
        assertThat(refusal.message())
                .startsWith("Cannot write to the folder " + file)
                .contains("--data")
                .hasLineCount(1);
    }

    @Test
    void a_folder_that_another_platform_uses_is_refused() throws Exception {
        try (PlatformProcess _ = PlatformProcess.startKafka(data)) {
            Refusal refusal = Refusal.of("--data", data, "--kafka-port", 0, "--elasticsearch-port", 0);

            assertThat(refusal.exitCode()).isEqualTo(2);
            assertThat(refusal.message())
                    .startsWith("The folder " + data + " is in use by another local platform")
                    .hasLineCount(1);
        }
    }

    @Test
    void an_unknown_option_is_answered_with_the_usage() throws Exception {
        Refusal refusal = Refusal.of("--kafka-prot", 9092);

        assertThat(refusal.exitCode()).isEqualTo(2);
        assertThat(refusal.message()).contains("Unknown option", "--kafka-port");
    }
}
