package io.eventtimeline.benchmarks.pipeline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// All rooms, started by `./timeline up` on free ports and with data of their own, for the time of a measurement.
///
/// Its data goes when it is closed, except where a folder was given for it: the next one can begin with what is there.
public final class House implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

    private final Process process;
    private final Path data;
    private final boolean isKept;
    private final Services services;
    private final URI elasticsearch;

    private House(Process process, Path data, boolean isKept, Services services, URI elasticsearch) {
        this.process = process;
        this.data = data;
        this.isKept = isKept;
        this.services = services;
        this.elasticsearch = elasticsearch;
    }

    /// With nothing in it.
    public static House start() throws IOException, InterruptedException {
        return start(
                Files.createTempDirectory(Files.createDirectories(root().resolve("benchmarks/target")), "house-"),
                false);
    }

    /// With what is in the folder, and what is put into it stays there.
    public static House start(Path data) throws IOException, InterruptedException {
        return start(Files.createDirectories(data.toAbsolutePath()), true);
    }

    private static House start(Path data, boolean isKept) throws IOException, InterruptedException {
        int ingest = freePort();
        int timeline = freePort();
        int elasticsearch = freePort();
        List<String> command =
                new ArrayList<>(List.of(root().resolve("timeline").toString(), "up"));
        command.addAll(List.of("--data", data.toString(), "--kafka-port", "" + freePort()));
        command.addAll(List.of("--elasticsearch-port", "" + elasticsearch, "--timeline-port", "" + timeline));
        command.addAll(List.of("--ingest-port", "" + ingest, "--extract-port", "" + freePort()));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Services services = new Services(uri(ingest), uri(timeline));
        House house = new House(process, data, isKept, services, uri(elasticsearch));
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        house.awaitHealthy();
        return house;
    }

    public Services services() {
        return services;
    }

    /// For what no service tells: how much room an index takes.
    public URI elasticsearch() {
        return elasticsearch;
    }

    /// @param room `timeline-service`
    public RoomUse use(String room) throws IOException {
        ProcessHandle running = process.descendants()
                .filter(each -> each.info().commandLine().orElse("").contains(room + ".jar"))
                .findFirst()
                .orElseThrow(() -> new IOException(room + " does not run: see above"));
        return RoomUse.of(running);
    }

    private static Path root() {
        return Path.of(System.getProperty("timeline.root", "."));
    }

    private void awaitHealthy() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!services.areHealthy()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                stop();
                throw new IOException("./timeline up did not get healthy: see above");
            }
            Thread.sleep(BETWEEN_QUESTIONS);
        }
    }

    /// A house that did not get healthy leaves its logs.
    @Override
    public void close() throws IOException {
        stop();
        if (isKept) {
            return;
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// As Ctrl-C does.
    private void stop() {
        process.destroy();
        process.onExit().join();
    }

    private static URI uri(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
