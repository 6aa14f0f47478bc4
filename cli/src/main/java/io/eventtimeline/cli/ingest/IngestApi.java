package io.eventtimeline.cli.ingest;

import io.eventtimeline.cli.ingest.source.Content;
import io.eventtimeline.contracts.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.node.MissingNode;

/// ingest-service over HTTP.
final class IngestApi implements Destination {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration REQUEST_TIMEOUT = Duration.ofMinutes(2);

    /// Its host's turn may come late.
    private static final Duration PAGE_TIMEOUT = Duration.ofMinutes(5);

    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    /// The key is missing or wrong, which says nothing of the articles.
    private static final int UNAUTHORIZED = 401;

    private final URI service;
    private final Optional<String> key;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();

    /// @param key that the service asks for, where it does
    IngestApi(URI service, Optional<String> key) {
        this.service = service;
        this.key = key;
    }

    @Override
    public List<Outcome> publish(List<Content.Article> articles) throws IOException, InterruptedException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Content.Article article : articles) {
            lines.writeBytes(article.json().getBytes(StandardCharsets.UTF_8));
            lines.write('\n');
        }
        HttpRequest request = request("/v1/articles")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(lines.toByteArray()))
                .build();
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        List<Outcome> outcomes = new ArrayList<>(results(response));
        if (!outcomes.isEmpty()) {
            // A stream that was given up is answered up to there.
            while (outcomes.size() < articles.size()) {
                outcomes.add(new Outcome.Later("it was not read"));
            }
            return outcomes;
        }
        // Nothing is known of the single articles. Where they may be at fault, each is asked for alone.
        if (articles.size() > 1 && !isLater(response.statusCode())) {
            for (Content.Article article : articles) {
                outcomes.addAll(publish(List.of(article)));
            }
            return outcomes;
        }
        return Collections.nCopies(articles.size(), outcome(response));
    }

    /// Of each article: lines of JSON if one of them got in, a problem that lists them if none did.
    private static List<Outcome> results(HttpResponse<byte[]> response) {
        List<JsonNode> answers = json(response);
        JsonNode first = answers.isEmpty() ? MissingNode.getInstance() : answers.getFirst();
        if (first.has("results")) {
            return first.path("results").valueStream().map(IngestApi::outcome).toList();
        }
        boolean lines = first.path("status").isString();
        return lines ? answers.stream().map(IngestApi::outcome).toList() : List.of();
    }

    @Override
    public Outcome withdraw(Content.Withdrawal withdrawal) throws IOException, InterruptedException {
        String reason = withdrawal.reason() == null ? "" : "?reason=" + encoded(withdrawal.reason());
        HttpRequest request = request("/v1/articles/" + encoded(withdrawal.articleId()) + reason)
                .DELETE()
                .build();
        HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
        return outcome(response);
    }

    /// A page with nothing wrong but its web server is refused too: one dead host must not hold up all others.
    @Override
    public List<Outcome> fetch(List<Content.Address> pages) throws IOException, InterruptedException {
        List<CompletableFuture<HttpResponse<byte[]>>> answers = pages.stream()
                .map(page -> request("/v1/pages")
                        .timeout(PAGE_TIMEOUT)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(Json.bytes(page)))
                        .build())
                .map(request -> http.sendAsync(request, BodyHandlers.ofByteArray()))
                .toList();
        List<Outcome> outcomes = new ArrayList<>();
        for (CompletableFuture<HttpResponse<byte[]>> answer : answers) {
            try {
                outcomes.add(outcome(answer.get()));
            } catch (ExecutionException e) {
                outcomes.add(new Outcome.Later("no answer (" + e.getCause() + ")"));
            }
        }
        return outcomes;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service.resolve(path)).timeout(REQUEST_TIMEOUT);
        key.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        return request;
    }

    private static Outcome outcome(JsonNode result) {
        String why = result.path("problem").path("detail").asString("no reason given");
        return switch (result.path("status").asString("")) {
            case "accepted" -> new Outcome.Accepted();
            case "refused" -> new Outcome.Refused(why);
            default -> new Outcome.Later(why);
        };
    }

    private static Outcome outcome(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        List<JsonNode> answers = json(response);
        JsonNode answer = answers.isEmpty() ? MissingNode.getInstance() : answers.getFirst();
        if (status / 100 == 2) {
            return new Outcome.Accepted();
        }
        String why = answer.path("detail").asString("HTTP status " + status);
        return isLater(status) ? new Outcome.Later(why) : new Outcome.Refused(why);
    }

    /// URLEncoder is for forms: it writes a space as a plus sign.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static boolean isLater(int status) {
        return status >= SERVER_ERROR || status == TOO_MANY_REQUESTS || status == UNAUTHORIZED;
    }

    /// One value or several, a line each; nothing, where something else than ingest-service answers.
    private static List<JsonNode> json(HttpResponse<byte[]> response) {
        try (MappingIterator<JsonNode> values =
                Json.MAPPER.readerFor(JsonNode.class).readValues(response.body())) {
            return values.readAll();
        } catch (JacksonException e) {
            return List.of();
        }
    }
}
