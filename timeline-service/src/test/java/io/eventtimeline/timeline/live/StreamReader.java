package io.eventtimeline.timeline.live;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.timeline.RunningTimeline;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A reader of server-sent events as the specification has it: fields until an empty line; an id stays until there is
/// another.
final class StreamReader implements AutoCloseable {
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final InputStream body;
    private final HttpResponse<InputStream> response;
    private volatile @Nullable String lastId;
    private volatile boolean hasEnded;

    private StreamReader(HttpRequest request) {
        try {
            response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            body = response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::read);
    }

    static StreamReader open(RunningTimeline timeline, String path) {
        return new StreamReader(
                HttpRequest.newBuilder(timeline.address().resolve(path)).build());
    }

    static StreamReader resume(RunningTimeline timeline, String path, String lastId) {
        return new StreamReader(HttpRequest.newBuilder(timeline.address().resolve(path))
                .header("Last-Event-ID", lastId)
                .build());
    }

    String contentType() {
        return response.headers().firstValue("content-type").orElse("");
    }

    /// So far, in their order.
    List<Event> events() {
        return List.copyOf(events);
    }

    /// `entry.created Quartz day arrived.`, without `current`.
    List<String> told() {
        return events.stream()
                .filter(event -> !event.name().equals("current"))
                .map(event ->
                        (event.name() + " " + event.data().at("/what/summary").asString("")).strip())
                .toList();
    }

    StreamReader awaitCurrent() {
        RunningTimeline.await()
                .until(() -> events.stream().anyMatch(event -> event.name().equals("current")));
        return this;
    }

    String lastId() {
        return String.valueOf(lastId);
    }

    /// Closes it, and returns when nothing more can come.
    StreamReader leave() {
        close();
        RunningTimeline.await().until(() -> hasEnded);
        return this;
    }

    boolean hasEnded() {
        return hasEnded;
    }

    /// What a subscriber holds who does what docs/subscribing.md says.
    void applyTo(Map<String, JsonNode> state) {
        for (Event event : events) {
            String id = event.data().path("id").asString("");
            switch (event.name()) {
                case "entry.created", "entry.updated" -> state.put(id, event.data());
                case "entry.retracted", "left" -> state.remove(id);
                case "reset" -> state.clear();
                case "current" -> {}
                default -> throw new AssertionError(event.name());
            }
        }
    }

    Map<String, JsonNode> state() {
        Map<String, JsonNode> state = new TreeMap<>();
        applyTo(state);
        return state;
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            String name = "message";
            StringBuilder data = new StringBuilder();
            String id = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data.append(line.substring(6));
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.isEmpty()) {
                    if (!data.isEmpty()) {
                        events.add(new Event(name, String.valueOf(id), Json.MAPPER.readTree(data.toString())));
                        data.setLength(0);
                    }
                    lastId = id;
                }
            }
        } catch (IOException closed) {
            // By us, or by the service.
        }
        hasEnded = true;
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.shutdownNow();
    }

    /// @param name its type
    /// @param id of the place behind it
    /// @param data as JSON
    record Event(String name, String id, JsonNode data) {}
}
