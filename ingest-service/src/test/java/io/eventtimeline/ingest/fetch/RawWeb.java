package io.eventtimeline.ingest.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// A web server that writes whatever bytes a test wants, HTTP or not.
public final class RawWeb implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, Script> scripts = new ConcurrentHashMap<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /// Writes an answer, and sleeps in between as a slow server; an exception because the client hung up is no matter.
    public interface Script {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    /// @param atNanos when it came
    /// @param head the request line and the headers
    public record Request(String path, List<String> head, long atNanos) {}

    public RawWeb() throws IOException {
        this("127.0.0.1");
    }

    /// @param address of loopback: each counts as a host of its own
    public RawWeb(String address) throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.ofLiteral(address));
        Thread.ofVirtual().start(this::serve);
    }

    public RawWeb on(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    /// Written as it stands, then the line is cut.
    public RawWeb on(String path, String answer) {
        return on(path, out -> out.write(answer.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    public int port() {
        return socket.getLocalPort();
    }

    public String at(String path) {
        return "http://" + socket.getInetAddress().getHostAddress() + ":" + port() + path;
    }

    public List<Request> requests(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).toList();
    }

    /// How many were being answered together at most.
    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    private void serve() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> answer(client));
            }
        } catch (SocketException closed) {
            // The test is over.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(Socket client) {
        mostAtOnce.accumulateAndGet(underWay.incrementAndGet(), Math::max);
        try (client) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            List<String> head = new ArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.add(line);
            }
            String path = head.getFirst().split(" ", 3)[1];
            requests.add(new Request(path, head, System.nanoTime()));
            scripts.getOrDefault(
                            path,
                            out -> out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
                                    .getBytes(StandardCharsets.UTF_8)))
                    .answer(client.getOutputStream());
        } catch (IOException hungUp) {
            // As a client may.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            underWay.decrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
