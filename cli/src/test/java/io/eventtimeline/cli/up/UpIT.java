package io.eventtimeline.cli.up;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.eventtimeline.cli.rooms.Room;
import io.eventtimeline.cli.rooms.RunFolder;
import io.eventtimeline.cli.rooms.RunNote;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path root;

    private House house;

    @BeforeEach
    void build() throws Exception {
        house = House.in(root);
    }

    @Test
    void up_starts_every_room_and_loads_the_samples_and_the_end_of_up_is_the_end_of_all() throws Exception {
        Command up = house.up("--demo");
        try (up) {
            up.says("The timeline: http://127.0.0.1:");
            assertThat(up.said())
                    .contains(
                            "local-platform",
                            "ingest-service",
                            "extract-service",
                            "timeline-service",
                            "2 sample articles sent");
            assertThat(running(Room.LOCAL_PLATFORM)).isPresent();
        }

        for (Room room : Room.values()) {
            assertThat(running(room)).as(room.toString()).isEmpty();
        }
        assertThat(up.said()).endsWith("Stopped; ./timeline up goes on where it was.\n");
    }

    @Test
    void a_room_that_dies_is_started_again() throws Exception {
        try (Command up = house.up().says("The timeline:")) {
            ProcessHandle first = running(Room.EXTRACT_SERVICE).orElseThrow();
            first.destroyForcibly();

            up.says("extract-service ended (exit code 137");
            await().atMost(PATIENCE)
                    .until(() -> running(Room.EXTRACT_SERVICE)
                            .filter(next -> next.pid() != first.pid())
                            .isPresent());
        }
    }

    @Test
    void status_and_down_work_from_another_terminal() throws Exception {
        try (Command up = house.up().says("The timeline:")) {
            Command status = house.status();
            assertThat(status.exitCode()).isZero();
            assertThat(status.said()).containsPattern("timeline-service +\\d+ +\\d+ +up +\\d+ MiB");

            assertThat(house.down().exitCode()).isZero();
            assertThat(up.process().isAlive()).isFalse();
        }
        Command status = house.status();
        assertThat(status.exitCode()).isEqualTo(1);
        assertThat(status.said()).containsPattern("timeline-service +- +gone");
    }

    @Test
    void a_second_up_on_the_same_data_says_what_runs() throws Exception {
        try (Command _ = house.up().says("The timeline:")) {
            Command second = house.up();

            assertThat(second.exitCode()).isZero();
            assertThat(second.said()).startsWith("Already running on " + root.resolve("data"));
        }
    }

    @Test
    void rooms_whose_supervisor_was_killed_are_stopped_by_the_next_up() throws Exception {
        try (Command killed = house.up().says("The timeline:")) {
            killed.process().destroyForcibly();
        }
        try (Command next = house.up().says("The timeline:")) {
            assertThat(next.said()).contains("Stopping timeline-service (process", "left over from an earlier run");
        }
    }

    @Test
    void a_taken_port_is_told_in_one_line_before_anything_is_started() throws Exception {
        try (ServerSocket _ = new ServerSocket(house.kafkaPort(), 1, InetAddress.getLoopbackAddress())) {
            Command up = house.up();

            assertThat(up.exitCode()).isEqualTo(2);
            assertThat(up.said())
                    .startsWith("Port " + house.kafkaPort() + " for kafka")
                    .contains("--kafka-port")
                    .hasLineCount(1);
        }
    }

    @Test
    void a_room_that_ends_while_starting_is_told_with_the_end_of_its_log() throws Exception {
        Files.writeString(root.resolve("ingest-service/target/app/jvm.options"), "-XX:+NoSuchFlag\n");
        Command up = house.up();

        assertThat(up.exitCode()).isEqualTo(1);
        assertThat(up.said()).contains("ingest-service ended while starting (exit code 1)", "NoSuchFlag");
        assertThat(running(Room.LOCAL_PLATFORM)).isEmpty();
    }

    private Optional<ProcessHandle> running(Room room) {
        return RunFolder.in(root.resolve("data")).running(room.toString()).flatMap(RunNote::process);
    }
}
