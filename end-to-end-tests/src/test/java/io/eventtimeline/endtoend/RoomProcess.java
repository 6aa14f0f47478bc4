package io.eventtimeline.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// One room as a process: its app folder, as `mvn package` laid it out, and its log, which all its runs share.
final class RoomProcess {
    private static final long STOP_SECONDS = 60;
    private static final Path ROOT = Path.of(System.getProperty("timeline.root"));

    private final Room room;
    private final Path log;
    private @Nullable Process process;

    RoomProcess(Room room, Path log) {
        this.room = room;
        this.log = log;
    }

    void start(List<String> arguments, Map<String, String> settings) {
        if (isRunning()) {
            throw new IllegalStateException(room + " is running already");
        }
        List<String> command = command(room.folder());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(app(room.folder()).toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(settings);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As `./timeline run` starts it, without looking for something to build.
    static List<String> command(String folder) {
        if (!Files.exists(app(folder).resolve(folder + ".jar"))) {
            throw new IllegalStateException(folder + " is not packaged: mvn -DskipTests package");
        }
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("@jvm.options", "-XX:AOTCache=app.aot", "-jar", folder + ".jar"));
        return command;
    }

    static Path app(String folder) {
        return ROOT.resolve(folder).resolve("target/app");
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    /// In good order.
    void stop() {
        end(false);
    }

    /// Like a power cut.
    void kill() {
        end(true);
    }

    private void end(boolean forcibly) {
        Process running = process;
        if (running == null) {
            return;
        }
        if (forcibly) {
            running.destroyForcibly();
        } else {
            running.destroy();
        }
        try {
            if (!running.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    List<String> logLines() {
        try {
            return Files.exists(log) ? Files.readAllLines(log) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
