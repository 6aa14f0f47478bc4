package io.eventtimeline.cli.up;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A program that answers as a room does: 200 to whatever it is asked, on the port that it was told in the way of that
/// room.
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
            byte[] body = "{\"id\":\"c-1\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }
}
