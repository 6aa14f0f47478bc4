package io.eventtimeline.cli.up;

import io.eventtimeline.cli.CommandFailed;
import io.eventtimeline.cli.rooms.Port;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The sample articles, sent as any publisher sends theirs; samples/README.md says what a line may be.
final class Demo {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int SUCCESS = 2;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client;
    private final URI articles;
    /// From the ids in the file to those that ingest-service answered.
    private final Map<String, String> ids = new HashMap<>();

    private Demo(HttpClient client, URI articles) {
        this.client = client;
        this.articles = articles;
    }

    static void send(Path samples, Port ingest) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            Demo demo = new Demo(client, URI.create("http://127.0.0.1:" + ingest.number() + "/v1/articles"));
            for (String line : Files.readAllLines(samples)) {
                demo.send(line);
            }
            System.out.printf("  %d sample articles sent%n", demo.ids.size());
        }
    }

    private void send(String line) throws IOException, InterruptedException {
        JsonNode sample = JSON.readTree(line);
        String id = sample.path("id").stringValue();
        if (sample.path("withdrawn").booleanValue(false)) {
            String reason = URLEncoder.encode(sample.path("reason").stringValue(""), StandardCharsets.UTF_8);
            URI article = URI.create(articles + "/" + ids.get(id) + "?reason=" + reason);
            ask(id, HttpRequest.newBuilder(article).DELETE());
        } else {
            String answer = ask(
                    id,
                    HttpRequest.newBuilder(articles)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(line)));
            ids.put(id, JSON.readTree(answer).path("id").stringValue());
        }
    }

    private String ask(String id, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(request.timeout(TIMEOUT).build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != SUCCESS) {
            throw CommandFailed.because("ingest-service did not take the sample article %s (status %d): %s"
                    .formatted(id, response.statusCode(), response.body()));
        }
        return response.body();
    }
}
