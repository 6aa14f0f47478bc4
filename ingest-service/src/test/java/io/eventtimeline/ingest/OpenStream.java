package io.eventtimeline.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A caller who sends lines and reads answers at the same time; Java's own client reads only after it has sent all.
final class OpenStream implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = (int) Duration.ofSeconds(30).toMillis();

    private final Socket socket;
    private final OutputStream output;
    private final BufferedReader answers;

    OpenStream(URI address) throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(TIMEOUT_MILLIS);
        output = socket.getOutputStream();
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String head = """
                POST /v1/articles HTTP/1.1
                Host: localhost
                Content-Type: application/x-ndjson
                Transfer-Encoding: chunked

                """;
        write(head.replace("\n", "\r\n"));
    }

    void send(String line) throws IOException {
        int length = line.getBytes(StandardCharsets.UTF_8).length;
        write(Integer.toHexString(length) + "\r\n" + line + "\r\n");
    }

    /// Reads on until this line comes.
    ///
    /// @throws IOException if it does not come in time
    void awaitAnswer(String expected) throws IOException {
        String line = answers.readLine();
        while (!expected.equals(line)) {
            if (line == null) {
                throw new IOException("the answer ended before: " + expected);
            }
            line = answers.readLine();
        }
    }

    private void write(String text) throws IOException {
        output.write(text.getBytes(StandardCharsets.UTF_8));
        output.flush();
    }

    @Override
    public void close() throws IOException {
        write("0\r\n\r\n");
        socket.close();
    }
}
