package io.eventtimeline.cli.up;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A program that answers as a room does: that all is well and every article accepted, on the port that it
/// was told in the way of that room.
final class StandIn {
    private StandIn() {}

    @SuppressWarnings("resource") // listens until the process is ended
    public static void main(String[] arguments) throws IOException {
        List<String> options = List.of(arguments);
        int port = Integer.parseInt(System.getenv("PORT"));
        if (options.contains("--kafka-port")) {
            new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            port = Integer.parseInt(options.get(options.indexOf("--elasticsearch-port") + 1));
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            long articles = Math.max(1, body.lines().count());
            byte[] answer = "{\"status\":\"accepted\",\"id\":\"c-1\"}\n"
                    .repeat(Math.toIntExact(articles))
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }
}
