package io.eventtimeline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/// The packaged service as a process of its own, as `./timeline up` starts it.
final class IngestProcess implements AutoCloseable {
    private static final Path APP = Path.of("target", "app").toAbsolutePath();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address = URI.create("http://127.0.0.1:" + freePort());
    private final Path log;
    private final Process process;

    /// @param kafka where it is, or will be
    /// @param log its output goes there
    /// @param settings for example `--ingest.publish.acknowledge-within=4s`
    IngestProcess(String kafka, Path log, String... settings) throws IOException {
        this.log = log;
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@jvm.options");
        if (Files.exists(APP.resolve("app.aot"))) {
            command.add("-XX:AOTCache=app.aot");
        }
        command.addAll(List.of("-jar", "ingest-service.jar"));
        command.addAll(List.of(settings));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(APP.toFile()).redirectErrorStream(true);
        builder.environment().put("KAFKA", kafka);
        builder.environment().put("PORT", Integer.toString(address.getPort()));
        this.process = builder.redirectOutput(log.toFile()).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    IngestProcess awaitReady() {
        Awaitility.await().atMost(TIMEOUT).until(() -> process.isAlive() && readiness() == 200);
        return this;
    }

    IngestProcess awaitListening() {
        Awaitility.await().atMost(TIMEOUT).until(() -> process.isAlive() && readiness() != 0);
        return this;
    }

    /// The status of the readiness probe; 0 while nobody listens.
    int readiness() throws InterruptedException {
        try {
            return get("/actuator/health/readiness").statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }

    HttpResponse<String> post(String contentType, String body) throws IOException, InterruptedException {
        return post(contentType, BodyPublishers.ofString(body));
    }

    HttpResponse<String> post(String contentType, BodyPublisher body) throws IOException, InterruptedException {
        return http.send(postRequest(contentType, body), BodyHandlers.ofString());
    }

    HttpRequest postRequest(String contentType, BodyPublisher body) {
        return HttpRequest.newBuilder(address.resolve("/v1/articles"))
                .header("Content-Type", contentType)
                .timeout(TIMEOUT)
                .POST(body)
                .build();
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(address.resolve(path)).DELETE().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /// As a crash does.
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    HttpClient http() {
        return http;
    }

    URI address() {
        return address;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /// Asks it to stop, as Ctrl-C does.
    void stop() {
        process.destroy();
    }

    /// Returns its exit code once it has ended.
    int exitCode() throws InterruptedException {
        if (!process.waitFor(TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        if (!process.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, TIMEOUT.toSeconds(), TimeUnit.SECONDS)
                .join()) {
            process.destroyForcibly();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
