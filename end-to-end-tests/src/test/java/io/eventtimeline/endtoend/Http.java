package io.eventtimeline.endtoend;

import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// HTTP from outside, as any client speaks it.
final class Http {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Http() {}

    /// An answer: its status, and its JSON where it has one.
    record Answer(int status, JsonNode json) {}

    static Answer get(URI uri) {
        return send(HttpRequest.newBuilder(uri).GET());
    }

    static Answer delete(URI uri) {
        return send(HttpRequest.newBuilder(uri).DELETE());
    }

    static Answer post(URI uri, String mediaType, String body) {
        return send(
                HttpRequest.newBuilder(uri).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
    }

    /// 0 where nobody answers.
    static int status(URI uri) {
        try {
            return get(uri).status();
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), json(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }
}
