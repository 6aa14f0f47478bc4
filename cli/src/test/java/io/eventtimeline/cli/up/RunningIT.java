package io.eventtimeline.cli.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.eventtimeline.cli.rooms.Room;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// While all is up.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunningIT {
    private House house;
    private Command up;

    @BeforeAll
    void start(@TempDir Path root) throws Exception {
        house = House.in(root);
        up = house.up().says("The timeline:");
    }

    @AfterAll
    void stop() {
        up.close();
    }

    @Test
    void a_room_that_dies_is_started_again() throws Exception {
        ProcessHandle first = house.running(Room.EXTRACT_SERVICE).orElseThrow();
        first.destroyForcibly();

        up.says("extract-service ended (exit code 137");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> house.running(Room.EXTRACT_SERVICE)
                        .filter(next -> next.pid() != first.pid())
                        .isPresent());
    }

    @Test
    void status_tells_process_port_health_and_memory_of_each_room() throws Exception {
        assertThat(house.status().complete().said())
                .containsPattern("local-platform +\\d+ +\\d+, \\d+ +up +\\d+ MiB")
                .containsPattern("timeline-service +\\d+ +\\d+ +up +\\d+ MiB");
    }

    @Test
    void a_second_up_on_the_same_data_says_what_runs_and_still_sends_the_samples() throws Exception {
        Command second = house.up("--demo");

        assertThat(second.exitCode()).isZero();
        assertThat(second.said())
                .startsWith("Already running on " + house.root().resolve("data"))
                .contains("articles accepted: 3, withdrawn: 1, refused: 0");
    }
}
