package io.eventtimeline.platform.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Kafka and Elasticsearch for a test: the packaged local platform as a process of its own, on free ports that stay the
/// same over restarts.
///
///     try (var platform = PlatformProcess.start(dataFolder)) {
///         producerSettings.put("bootstrap.servers", platform.kafka());
///         platform.kill(); // as a power cut would
///         platform.restart();
///     }
///
/// It ends with the JVM of the test, however that ends. What it says on standard error is in `platform.log` in the data
/// folder.
public final class PlatformProcess implements AutoCloseable {
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(60);

    private final Path data;
    private final int kafkaPort = freePort();
    private final int elasticsearchPort = freePort();
    private final List<String> moreOptions;
    private @Nullable Process process;

    private PlatformProcess(Path data, List<String> moreOptions) {
        this.data = data.toAbsolutePath();
        this.moreOptions = List.copyOf(moreOptions);
    }

    /// Starts both servers and returns when they answer.
    public static PlatformProcess start(Path data) {
        return start(data, List.of());
    }

    /// Starts Kafka alone.
    public static PlatformProcess startKafka(Path data) {
        return start(data, List.of("--only", "kafka"));
    }

    /// Starts Elasticsearch alone.
    public static PlatformProcess startElasticsearch(Path data) {
        return start(data, List.of("--only", "elasticsearch"));
    }

    private static PlatformProcess start(Path data, List<String> moreOptions) {
        PlatformProcess platform = new PlatformProcess(data, moreOptions);
        platform.restart();
        return platform;
    }

    /// Kafka's address, for `bootstrap.servers`: `127.0.0.1:34567`.
    public String kafka() {
        return "127.0.0.1:" + kafkaPort;
    }

    /// Elasticsearch's address: `http://127.0.0.1:45678`.
    public URI elasticsearch() {
        return URI.create("http://127.0.0.1:" + elasticsearchPort);
    }

    /// Starts it again on the same data and ports; returns when the servers answer.
    public void restart() {
        if (process != null && process.isAlive()) {
            throw new IllegalStateException("still running: stop() or kill() it first");
        }
        try {
            Files.createDirectories(data);
            Process started = new ProcessBuilder(command())
                    .directory(app().toFile())
                    .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            process = started;
            awaitReady(started);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@jvm.options");
        if (Files.exists(app().resolve("app.aot"))) {
            command.add("-XX:AOTCache=app.aot");
        }
        command.addAll(List.of("-jar", "local-platform.jar", "--exit-with-parent", "--data", data.toString()));
        command.addAll(List.of("--kafka-port", "" + kafkaPort, "--elasticsearch-port", "" + elasticsearchPort));
        command.addAll(moreOptions);
        return command;
    }

    private static Path app() {
        String root = System.getProperty("timeline.root");
        if (root == null) {
            throw new IllegalStateException("the system property timeline.root must name the folder of the root pom");
        }
        Path app = Path.of(root, "local-platform", "target", "app");
        if (!Files.exists(app.resolve("local-platform.jar"))) {
            throw new IllegalStateException(
                    "the local platform is not packaged: mvn -q -pl local-platform -am -DskipTests package");
        }
        return app;
    }

    private void awaitReady(Process started) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready: ")) {
                return;
            }
        }
        throw new IllegalStateException("the local platform did not start:\n" + Files.readString(log()));
    }

    private Path log() {
        return data.resolve("platform.log");
    }

    /// Stops it in good order; harmless if it is not running.
    public void stop() {
        end(Process::destroy);
    }

    /// Ends it like a power cut: SIGKILL, nothing is closed.
    public void kill() {
        end(Process::destroyForcibly);
    }

    private void end(java.util.function.Consumer<Process> how) {
        if (process == null) {
            return;
        }
        how.accept(process);
        try {
            if (!process.waitFor(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
