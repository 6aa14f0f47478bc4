package io.eventtimeline.cli.up;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.cli.rooms.Room;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From nothing to all, and back.
class UpIT {
    @TempDir
    private Path root;

    private House house;

    @BeforeEach
    void build() throws Exception {
        house = House.in(root);
    }

    @Test
    void up_starts_every_room_and_loads_the_samples_and_down_ends_all() throws Exception {
        try (Command up = house.up("--demo").says("The timeline: http://127.0.0.1:")) {
            assertThat(up.said())
                    .contains("local-platform", "ingest-service", "extract-service", "timeline-service")
                    .contains("articles accepted: 3, withdrawn: 1, refused: 0");
            assertThat(house.running(Room.LOCAL_PLATFORM)).isPresent();

            assertThat(house.down().exitCode()).isZero();

            assertThat(up.process().isAlive()).isFalse();
            assertThat(up.said()).endsWith("Stopped; ./timeline up goes on where it was.\n");
        }
        for (Room room : Room.values()) {
            assertThat(house.running(room)).as(room.toString()).isEmpty();
        }
        assertThat(house.status().exitCode()).isEqualTo(1);
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
        assertThat(house.running(Room.LOCAL_PLATFORM)).isEmpty();
    }
}
