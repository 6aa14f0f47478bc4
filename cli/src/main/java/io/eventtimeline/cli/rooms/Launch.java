package io.eventtimeline.cli.rooms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How a room is started, from the folder that `mvn package` laid out for it. The services take their settings from the
/// environment.
public record Launch(Path root, Path data, Ports ports) {
    /// Ctrl-C in the terminal goes to all of its processes, and so does its end: the rooms don't hear either and are
    /// stopped in order.
    private static final String DEAF_TO_THE_TERMINAL = "trap '' INT HUP; exec \"$@\"";

    public Process start(Room room, RoomLog log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(room))
                .directory(app(room).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.redirect());
        builder.environment().putAll(settings(room));
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private List<String> command(Room room) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", DEAF_TO_THE_TERMINAL, "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("@jvm.options", "-XX:AOTCache=app.aot", "-jar", room + ".jar"));
        if (room == Room.LOCAL_PLATFORM) {
            command.addAll(List.of("--data", data.toString()));
            command.addAll(
                    List.of("--kafka-port", "" + ports.kafka(), "--elasticsearch-port", "" + ports.elasticsearch()));
        }
        return command;
    }

    private Map<String, String> settings(Room room) {
        return Map.of(
                "DATA", data.toAbsolutePath().toString(),
                "KAFKA", "127.0.0.1:" + ports.kafka(),
                "ELASTICSEARCH", "http://127.0.0.1:" + ports.elasticsearch(),
                "HOST", "127.0.0.1",
                "PORT", "" + ports.of(room).getFirst().number());
    }

    private Path app(Room room) {
        return root.resolve(room.toString()).resolve("target/app");
    }
}
