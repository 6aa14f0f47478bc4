package io.eventtimeline.endtoend;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.awaitility.core.ConditionTimeoutException;

/// All rooms as processes, on free ports that stay the same over restarts, with data of their own under `target/`.
///
///     house.start(KAFKA, ELASTICSEARCH, INGEST, EXTRACT, TIMELINE);
///     house.kill(EXTRACT);
///     house.start(EXTRACT);
///
/// Everything is stopped when it is closed, and at the latest when the JVM of the tests ends.
final class House implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final Map<Room, RoomProcess> processes = new EnumMap<>(Room.class);
    private final Map<Room, Integer> ports = new EnumMap<>(Room.class);
    private final Thread atTheLatest = new Thread(this::stopAll);

    private House(Path folder) {
        this.folder = folder;
        for (Room room : Room.values()) {
            ports.put(room, freePort());
            processes.put(room, new RoomProcess(room, log(room)));
        }
        Runtime.getRuntime().addShutdownHook(atTheLatest);
    }

    /// Nothing runs yet, and there is no data.
    static House empty() {
        try {
            Path target = Path.of("target").toAbsolutePath();
            Files.createDirectories(target);
            return new House(Files.createTempDirectory(target, "house-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts all of them at once and returns when they are ready.
    void start(Room... rooms) {
        launch(rooms);
        for (Room room : rooms) {
            awaitReady(room);
        }
    }

    /// Starts them and waits for nothing.
    void launch(Room... rooms) {
        for (Room room : rooms) {
            launch(room, Map.of());
        }
    }

    void launch(Room room, Map<String, String> moreSettings) {
        if (room.isServer()) {
            process(room).start(platformArguments(room), Map.of());
        } else {
            Map<String, String> settings = new HashMap<>(moreSettings);
            settings.put("KAFKA", kafka());
            settings.put("ELASTICSEARCH", uri(Room.ELASTICSEARCH).toString());
            settings.put("PORT", port(room).toString());
            settings.put("DATA", folder.resolve("data").toString());
            process(room).start(List.of(), settings);
        }
    }

    private List<String> platformArguments(Room room) {
        return List.of(
                "--exit-with-parent",
                "--only",
                room == Room.KAFKA ? "kafka" : "elasticsearch",
                "--data",
                folder.resolve(room.name().toLowerCase(Locale.ROOT)).toString(),
                "--kafka-port",
                port(Room.KAFKA).toString(),
                "--elasticsearch-port",
                port(Room.ELASTICSEARCH).toString());
    }

    void awaitReady(Room room) {
        try {
            await("until " + room + " is ready").atMost(PATIENCE).until(() -> isReady(room));
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(room + " is not ready. Its log:\n" + String.join("\n", logLines(room)), e);
        }
    }

    private boolean isReady(Room room) {
        return switch (room) {
            case KAFKA -> Topic.answers(kafka());
            case ELASTICSEARCH ->
                Http.status(uri(room).resolve("/_cluster/health?wait_for_status=yellow&timeout=1s")) == 200;
            case INGEST, EXTRACT, TIMELINE -> Http.status(uri(room).resolve("/actuator/health/readiness")) == 200;
        };
    }

    void stop(Room room) {
        process(room).stop();
    }

    /// `kill -9`.
    void kill(Room room) {
        process(room).kill();
    }

    boolean isRunning(Room room) {
        return process(room).isRunning();
    }

    List<String> logLines(Room room) {
        return process(room).logLines();
    }

    URI uri(Room room) {
        return URI.create("http://127.0.0.1:" + port(room));
    }

    String kafka() {
        return "127.0.0.1:" + port(Room.KAFKA);
    }

    Path folder() {
        return folder;
    }

    /// Services first: none of them has to wait for a server that is gone.
    private void stopAll() {
        Set<Room> services = EnumSet.of(Room.TIMELINE, Room.EXTRACT, Room.INGEST);
        services.forEach(this::stop);
        EnumSet.complementOf(EnumSet.copyOf(services)).forEach(this::stop);
    }

    @Override
    public void close() {
        stopAll();
        Runtime.getRuntime().removeShutdownHook(atTheLatest);
    }

    private RoomProcess process(Room room) {
        return Objects.requireNonNull(processes.get(room));
    }

    private Integer port(Room room) {
        return Objects.requireNonNull(ports.get(room));
    }

    private Path log(Room room) {
        return folder.resolve(room.name().toLowerCase(Locale.ROOT) + ".log");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
