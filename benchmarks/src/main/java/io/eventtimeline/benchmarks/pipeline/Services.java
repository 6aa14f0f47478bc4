package io.eventtimeline.benchmarks.pipeline;

import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import tools.jackson.databind.JsonNode;

/// The two services that the outside speaks to.
public final class Services {
    private static final Duration TIMEOUT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAY = Duration.ofMinutes(10);
    private static final int ACCEPTED = 202;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final URI ingest;
    private final URI timeline;
    private final HttpClient http = HttpClient.newHttpClient();

    Services(URI ingest, URI timeline) {
        this.ingest = ingest;
        this.timeline = timeline;
    }

    /// Where timeline-service is.
    public URI timeline() {
        return timeline;
    }

    /// Returns once Kafka has them.
    void publish(List<Generator.Generated> articles) throws IOException, InterruptedException {
        publishLines(articles.stream().map(Generator.Generated::json).toList());
    }

    /// Articles as ingest-service takes them. Returns once Kafka has them.
    public void publishLines(List<String> articles) throws IOException, InterruptedException {
        String lines = String.join("\n", articles);
        HttpRequest request = HttpRequest.newBuilder(ingest.resolve("/v1/articles"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines))
                .build();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() != ACCEPTED || response.body().contains("\"refused\"")) {
            throw new IOException("ingest-service answers " + response.statusCode() + ": " + response.body());
        }
    }

    /// Returns once a search of the timeline for the article's own word finds an entry.
    ///
    /// @throws IOException if that takes so long that the article must be lost
    void awaitSearchable(Generator.Generated article, Duration betweenQuestions)
            throws IOException, InterruptedException {
        await(
                article,
                "/v1/timeline?limit=1&q=" + article.token(),
                page -> page.path("total").asLong(),
                betweenQuestions);
    }

    /// Returns once the article's events are known by its id.
    ///
    /// @throws IOException if that takes so long that the article must be lost
    void awaitEvents(Generator.Generated article, Duration betweenQuestions) throws IOException, InterruptedException {
        await(
                article,
                "/v1/articles/c-" + article.id() + "/events",
                told -> told.path("events").size(),
                betweenQuestions);
    }

    private void await(
            Generator.Generated article, String path, ToLongFunction<JsonNode> count, Duration betweenQuestions)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_WAY.toNanos();
        while (send(path).map(count::applyAsLong).orElse(0L) == 0) {
            if (System.nanoTime() > end) {
                throw new IOException(
                        "Article c-%s was accepted %d minutes ago and %s has nothing yet: see the logs of the house"
                                .formatted(article.id(), LONGEST_WAY.toMinutes(), path));
            }
            Thread.sleep(betweenQuestions);
        }
    }

    /// How many events of an article have a date.
    long datedEvents(Generator.Generated article) throws IOException, InterruptedException {
        return get("/v1/articles/c-" + article.id() + "/events")
                .path("events")
                .valueStream()
                .filter(event -> event.path("when").has("earliest"))
                .count();
    }

    boolean areHealthy() {
        return isHealthy(ingest) && isHealthy(timeline);
    }

    private boolean isHealthy(URI service) {
        try {
            URI readiness = service.resolve("/actuator/health/readiness");
            return http.send(HttpRequest.newBuilder(readiness).build(), BodyHandlers.discarding())
                            .statusCode()
                    == OK;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// What timeline-service answers.
    public JsonNode get(String path) throws IOException, InterruptedException {
        return send(path).orElseThrow(() -> new IOException("timeline-service knows nothing of " + path));
    }

    /// Nothing where it knows nothing of it.
    private Optional<JsonNode> send(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(timeline.resolve(path)).timeout(TIMEOUT).build();
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        return switch (response.statusCode()) {
            case OK -> Optional.of(Json.MAPPER.readTree(response.body()));
            case NOT_FOUND -> Optional.empty();
            default ->
                throw new IOException("timeline-service answers %d to %s".formatted(response.statusCode(), path));
        };
    }
}
