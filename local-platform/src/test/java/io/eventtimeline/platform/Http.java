package io.eventtimeline.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// Requests to Elasticsearch as `curl` would send them.
record Http(URI server) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    String get(String path) throws IOException, InterruptedException {
        return succeed(send("GET", path, ""));
    }

    void put(String path, String json) throws IOException, InterruptedException {
        succeed(send("PUT", path, json));
    }

    int status(String method, String path, String json) throws IOException, InterruptedException {
        return send(method, path, json).statusCode();
    }

    private HttpResponse<String> send(String method, String path, String json)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String succeed(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 299);
        return response.body();
    }
}
