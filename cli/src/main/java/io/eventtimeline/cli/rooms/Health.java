package io.eventtimeline.cli.rooms;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/// Whether a room does its work.
public enum Health {
    UP,
    /// It answers, and says that something it needs is missing.
    DOWN,
    SILENT;

    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(5);
    private static final int OK = 200;

    /// Of a service: what `/actuator/health` says. Of the local platform: an index can be written to, and Kafka's port
    /// is open.
    public static Health of(Room room, List<Integer> ports) {
        return switch (room) {
            case LOCAL_PLATFORM -> {
                Health index = ask(ports.getLast(), "/_cluster/health?wait_for_status=yellow&timeout=1s");
                yield index == UP && !accepts(ports.getFirst()) ? DOWN : index;
            }
            case INGEST_SERVICE, EXTRACT_SERVICE, TIMELINE_SERVICE -> ask(ports.getFirst(), "/actuator/health");
        };
    }

    private static boolean accepts(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                    Math.toIntExact(ANSWER_TIMEOUT.toMillis()));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static Health ask(int port, String path) {
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(ANSWER_TIMEOUT).build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(ANSWER_TIMEOUT).build()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK ? UP : DOWN;
        } catch (IOException _) {
            return SILENT;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return SILENT;
        }
    }
}
