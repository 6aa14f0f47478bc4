package io.eventtimeline.cli.up;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A command of the packaged program, in a process of its own, with all it says in a file.
record Command(Process process, Path output) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    static Command start(Path root, List<String> arguments) throws IOException {
        Path app = Path.of(System.getProperty("timeline.root"), "cli/target/app");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + app.resolve("jvm.options"));
        command.addAll(List.of(
                "-Dtimeline.root=" + root, "-jar", app.resolve("cli.jar").toString()));
        command.addAll(arguments);
        Path output = Files.createTempFile(root, arguments.getFirst(), ".out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Command(process, output);
    }

    /// Waits until it has said this.
    Command says(String words) {
        await(words).atMost(PATIENCE).until(() -> said().contains(words));
        return this;
    }

    String said() throws IOException {
        return Files.readString(output);
    }

    Command complete() {
        exitCode();
        return this;
    }

    /// Waits until it has ended.
    int exitCode() {
        await("its end").atMost(PATIENCE).until(() -> !process.isAlive());
        return process.exitValue();
    }

    /// Lets it stop what it started.
    @Override
    public void close() {
        process.destroy();
        exitCode();
    }
}
