import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps a copy of a part of the timeline in a file, over HTTP and with nothing but the JDK:
///
///     java samples/subscribers/FollowStream.java 'http://127.0.0.1:8080/v1/stream?participant=NATO' nato.txt
///
/// The file has the id of the last event in its first line, and then an entry a line. Stopped and started again, it goes
/// on from there.
public final class FollowStream {
    /// The first field of all data is the entry's id; everything else is kept as it comes.
    private static final Pattern ID = Pattern.compile("\\{\"id\":\"([^\"]+)\"");

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Map<String, String> entries = new TreeMap<>();
    private final Path file;
    private String lastId = "beginning";

    private FollowStream(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            lastId = lines.getFirst();
            lines.stream().skip(1).forEach(entry -> entries.put(idOf(entry), entry));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 2) {
            System.err.println("usage: java FollowStream.java http://HOST:PORT/v1/stream?QUESTION FILE");
            System.exit(2);
        }
        FollowStream copy = new FollowStream(Path.of(arguments[1]));
        while (true) {
            try {
                copy.follow(URI.create(arguments[0]));
            } catch (IOException lost) {
                System.err.println("connection lost, trying again: " + lost.getMessage());
            }
            Thread.sleep(PAUSE);
        }
    }

    /// Returns when the service ends the stream; [#lastId] says where to go on.
    private void follow(URI stream) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(stream)
                .header("Accept", "text/event-stream")
                .header("Last-Event-ID", lastId)
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                String problem = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
                throw new IOException(response.statusCode() + " " + problem);
            }
            try (var lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                read(lines);
            }
        }
    }

    /// Lines of `name: value` until an empty one; what begins with a colon is a sign of life. An event that was cut off
    /// before its empty line did not come, and its id does not count either.
    private void read(BufferedReader lines) throws IOException {
        String event = "";
        String data = "";
        String id = lastId;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("event: ")) {
                event = line.substring("event: ".length());
            } else if (line.startsWith("data: ")) {
                data = line.substring("data: ".length());
            } else if (line.startsWith("id: ")) {
                id = line.substring("id: ".length());
            } else if (line.isEmpty()) {
                apply(event, data);
                lastId = id;
                event = "";
                if (!lines.ready()) {
                    save();
                }
            }
        }
    }

    /// The whole protocol.
    private void apply(String event, String data) {
        switch (event) {
            case "entry.created", "entry.updated" -> entries.put(idOf(data), data);
            case "entry.retracted", "left" -> entries.remove(idOf(data));
            case "reset" -> entries.clear();
            case "current" -> System.out.println(entries.size() + " entries");
            default -> {
                // A heartbeat, or an event of a newer service.
            }
        }
    }

    /// Entries and id together, or neither: after a crash events come again, and do no harm.
    private void save() throws IOException {
        List<String> lines = new ArrayList<>(List.of(lastId));
        lines.addAll(entries.values());
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.write(next, lines);
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String idOf(String data) {
        Matcher id = ID.matcher(data);
        if (!id.lookingAt()) {
            throw new IllegalStateException("data without an id: " + data);
        }
        return id.group(1);
    }
}
