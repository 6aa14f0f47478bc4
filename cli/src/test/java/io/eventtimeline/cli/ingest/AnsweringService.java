package io.eventtimeline.cli.ingest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Answers as ingest-service does, and remembers what it took, in order. The end-to-end tests use the real one.
final class AnsweringService implements AutoCloseable {
    private static final int ACCEPTED = 202;
    private static final int UNAVAILABLE = 503;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAUTHORIZED = 401;

    /// All lines that came, as they came.
    final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    /// `+ id` (else its address) for an article, `- id` for a withdrawal.
    final List<String> taken = Collections.synchronizedList(new ArrayList<>());

    /// Articles and pages that are refused.
    final Set<String> refused;

    /// After so many articles Kafka is away for one request.
    volatile int breakAfter = Integer.MAX_VALUE;

    /// Without it nothing is taken, as long as there is one.
    volatile String key = "";

    private final HttpServer server;

    AnsweringService(String... refused) {
        this.refused = Set.of(refused);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v1/articles", this::answer);
        server.createContext("/v1/pages", this::page);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (!key.isEmpty()
                && !("Bearer " + key).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, UNAUTHORIZED, "{\"status\":401,\"detail\":\"send the key\"}");
            return;
        }
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("DELETE")) {
            taken.add("- " + path.substring(path.lastIndexOf('/') + 1) + " "
                    + exchange.getRequestURI().getQuery());
            send(exchange, ACCEPTED, "{\"status\":\"accepted\"}");
            return;
        }
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        List<String> results = body.lines().map(this::result).toList();
        boolean nothing = results.stream().noneMatch(result -> result.contains("accepted"));
        if (nothing) {
            send(
                    exchange,
                    UNAVAILABLE,
                    "{\"status\":503,\"detail\":\"none\",\"results\":[" + String.join(",", results) + "]}");
        } else {
            send(exchange, ACCEPTED, String.join("\n", results));
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        String url = Json.MAPPER
                .readTree(exchange.getRequestBody().readAllBytes())
                .path("url")
                .asString();
        if (refused.contains(url)) {
            send(exchange, UNPROCESSABLE, "{\"status\":422,\"detail\":\"there is no such page\"}");
        } else {
            taken.add("+ " + url);
            send(exchange, ACCEPTED, "{\"id\":\"u-1\",\"status\":\"accepted\"}");
        }
    }

    private String result(String line) {
        JsonNode article = Json.MAPPER.readTree(line);
        String id = article.path("id").asString(article.path("url").asString(""));
        lines.add(line);
        if (taken.size() >= breakAfter) {
            return problem(id, "unacknowledged", "Kafka is away");
        }
        if (refused.contains(id)) {
            return problem(id, "refused", "published is no date");
        }
        taken.add("+ " + id);
        return "{\"id\":\"c-" + id + "\",\"status\":\"accepted\"}";
    }

    private static String problem(String id, String status, String detail) {
        ObjectNode result = Json.MAPPER.createObjectNode().put("id", id).put("status", status);
        result.putObject("problem").put("detail", detail);
        return Json.text(result);
    }

    private void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
        if (taken.size() >= breakAfter) {
            breakAfter = Integer.MAX_VALUE;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
