package io.eventtimeline.timeline.live;

import static io.eventtimeline.timeline.Extractions.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.Entries;
import io.eventtimeline.timeline.RunningTimeline;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The programs of docs/subscribing.md, run as it says: they join late, are killed, come back, and hold what the query
/// API says.
class SubscribersIT {
    private static final Path SAMPLES = Path.of(System.getProperty("timeline.root"), "samples", "subscribers");

    private final List<Process> started = new ArrayList<>();
    private RunningTimeline timeline;
    private MergeStep merge;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        timeline = RunningTimeline.shared();
        merge = new MergeStep(timeline);
        RunningTimeline.await().until(() -> !timeline.bean(Streams.class).isAway());
    }

    @AfterEach
    void close() {
        started.forEach(Process::destroyForcibly);
        merge.close();
    }

    @Test
    void the_one_that_follows_the_stream_holds_what_the_query_api_says() throws IOException, InterruptedException {
        Path copy = folder.resolve("copy.txt");
        String stream =
                timeline.address().resolve("/v1/stream?participant=Marble").toString();
        String[] command = {SAMPLES.resolve("FollowStream.java").toString(), stream, copy.toString()};
        merge.publish(marble("Marble one happened."), marble("Marble two happened."));
        Process first = java(command);
        RunningTimeline.await().until(() -> lines(copy).size() == 3);
        kill(first);
        merge.retract(marble("Marble one happened.").id());
        merge.publish(marble("Marble three happened."));
        java(command);
        TimelineEntry four = marble("Marble four happened.");
        merge.publish(four);
        timeline.awaitEntry(four.id());
        timeline.elasticsearch("POST", "/entries/_refresh", "");
        RunningTimeline.await()
                .untilAsserted(() -> assertThat(lines(copy).stream().skip(1).map(Json.MAPPER::readTree))
                        .containsExactlyInAnyOrderElementsOf(listed("Marble").values()));
        assertThat(listed("Marble")).hasSize(3);
    }

    @Test
    void an_event_that_was_cut_off_is_asked_for_again() throws IOException {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Last-Event-ID"));
            byte[] cutOff = """
                    event: entry.created
                    id: first
                    data: {"id":"n-1"}

                    event: entry.created
                    id: second
                    """.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, cutOff.length);
            exchange.getResponseBody().write(cutOff);
            exchange.close();
        });
        service.start();
        try {
            java(
                    SAMPLES.resolve("FollowStream.java").toString(),
                    "http://127.0.0.1:" + service.getAddress().getPort() + "/",
                    folder.resolve("copy.txt").toString());
            RunningTimeline.await().until(() -> asked.size() >= 2);
        } finally {
            service.stop(0);
        }
        assertThat(asked).startsWith("beginning", "first");
    }

    @Test
    void the_one_that_follows_the_topic_holds_what_the_query_api_says() throws IOException, InterruptedException {
        Path copy = folder.resolve("copy.txt");
        String[] command = {
            "-cp",
            System.getProperty("java.class.path"),
            SAMPLES.resolve("FollowTopic.java").toString(),
            timeline.platform().kafka(),
            "subscriber-of-the-tests",
            copy.toString()
        };
        TimelineEntry one = slate("Slate one happened.");
        TimelineEntry two = slate("Slate two happened.");
        merge.publish(one, two);
        Process first = java(command);
        RunningTimeline.await().until(() -> ids(copy, "Slate").size() == 2);
        kill(first);
        merge.retract(one.id());
        merge.abort(slate("Slate never happened."));
        TimelineEntry three = slate("Slate three happened.");
        merge.publish(three);
        java(command);
        timeline.awaitEntry(three.id());
        timeline.elasticsearch("POST", "/entries/_refresh", "");
        RunningTimeline.await()
                .untilAsserted(() -> assertThat(ids(copy, "Slate"))
                        .containsExactlyInAnyOrderElementsOf(listed("Slate").keySet()));
        assertThat(listed("Slate")).containsOnlyKeys(two.id(), three.id());
    }

    private Process java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.log").toFile())
                .start();
        started.add(process);
        return process;
    }

    private static void kill(Process process) throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private static List<String> lines(Path copy) throws IOException {
        return Files.exists(copy) ? Files.readAllLines(copy) : List.of();
    }

    private static List<String> ids(Path copy, String participant) throws IOException {
        try (Stream<String> lines = lines(copy).stream()) {
            return lines.filter(line -> line.contains("\"" + participant + "\""))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .toList();
        }
    }

    private Map<String, JsonNode> listed(String participant) {
        Map<String, JsonNode> entries = new TreeMap<>();
        for (JsonNode entry :
                timeline.get("/v1/timeline?participant=" + participant).json().get("entries")) {
            ((ObjectNode) entry).remove("highlights");
            entries.put(entry.get("id").asString(), entry);
        }
        return entries;
    }

    private static TimelineEntry marble(String summary) {
        return Entries.of(summary, day("2016-07-13")).who("Marble").entry();
    }

    private static TimelineEntry slate(String summary) {
        return Entries.of(summary, day("2016-07-13")).who("Slate").entry();
    }
}
