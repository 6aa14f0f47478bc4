package io.eventtimeline.cli.up;

import io.eventtimeline.cli.rooms.Room;
import io.eventtimeline.cli.rooms.RunFolder;
import io.eventtimeline.cli.rooms.RunNote;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/// A folder laid out as after a build, with a [StandIn] for each room, and ports that are free.
record House(Path root, List<Integer> ports) {
    private static final List<String> PORT_OPTIONS =
            List.of("--kafka-port", "--elasticsearch-port", "--timeline-port", "--ingest-port", "--extract-port");

    static House in(Path root) throws Exception {
        for (Room room : Room.values()) {
            Path app = Files.createDirectories(root.resolve(room.toString()).resolve("target/app"));
            Files.writeString(app.resolve("jvm.options"), "-Xmx32m\n-XX:+UseSerialGC\n-Xlog:disable\n");
            writeJar(app.resolve(room + ".jar"));
        }
        Files.createDirectories(root.resolve("samples"));
        Files.writeString(root.resolve("samples/articles.jsonl"), """
                {"id": "one", "text": "The council met."}
                {"id": "one", "text": "The council met on July 13."}
                {"id": "two", "text": "A hoax."}
                {"id": "two", "withdrawn": true, "reason": "a hoax"}
                """);
        List<Integer> ports = new ArrayList<>();
        for (String _ : PORT_OPTIONS) {
            ports.add(freePort());
        }
        return new House(root, ports);
    }

    private static void writeJar(Path jar) throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.MAIN_CLASS, StandIn.class.getName());
        manifest.getMainAttributes()
                .put(
                        Name.CLASS_PATH,
                        StandIn.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString());
        try (OutputStream file = Files.newOutputStream(jar)) {
            new JarOutputStream(file, manifest).close();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int kafkaPort() {
        return ports.getFirst();
    }

    Optional<ProcessHandle> running(Room room) {
        return RunFolder.in(root.resolve("data")).running(room.toString()).flatMap(RunNote::process);
    }

    /// `./timeline up` on the ports of this house.
    Command up(String... options) throws IOException {
        List<String> all = new ArrayList<>(List.of("up"));
        all.addAll(List.of(options));
        for (int i = 0; i < ports.size(); i++) {
            all.addAll(List.of(PORT_OPTIONS.get(i), "" + ports.get(i)));
        }
        return Command.start(root, all);
    }

    Command status() throws IOException {
        return Command.start(root, List.of("status"));
    }

    Command down() throws IOException {
        return Command.start(root, List.of("down"));
    }
}
