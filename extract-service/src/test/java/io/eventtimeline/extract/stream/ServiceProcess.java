package io.eventtimeline.extract.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The packaged service as a process of its own, as users run it.
final class ServiceProcess implements AutoCloseable {
    private static final Path APP = Path.of("target/app");

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = freePort();
    private final Path log;
    private final Process process;

    ServiceProcess(String kafka, Path log) {
        this.log = log.toAbsolutePath();
        try {
            Files.createDirectories(this.log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command())
                    .directory(APP.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(this.log.toFile());
            builder.environment().putAll(Map.of("KAFKA", kafka, "PORT", Integer.toString(port)));
            this.process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Files.exists(APP.resolve("app.aot"))
                ? List.of(java, "@jvm.options", "-XX:AOTCache=app.aot", "-jar", "extract-service.jar")
                : List.of(java, "@jvm.options", "-jar", "extract-service.jar");
    }

    /// @return -1 while nothing answers
    int status(String path) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(address(path))
                    .timeout(Duration.ofSeconds(10))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return -1;
        }
    }

    HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("still running; its log is in " + log);
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            awaitEnd();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
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
