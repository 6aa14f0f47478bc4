package io.eventtimeline.benchmarks.query;

import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/// How much room the indices take, as Elasticsearch says.
record IndexSizes(URI elasticsearch) {
    private static final Duration TIMEOUT = Duration.ofMinutes(30);

    /// Documents of an index, with what was retracted.
    long documents(String index) throws IOException, InterruptedException {
        send("POST", "/" + index + "/_refresh");
        return send("GET", "/" + index + "/_count").path("count").asLong();
    }

    /// Whether Elasticsearch does so at this moment.
    boolean segmentsAreMerged() throws IOException, InterruptedException {
        return send("GET", "/_stats/merge").at("/_all/primaries/merges/current").asLong() > 0;
    }

    /// The same documents in one segment, as they come to lie when nothing is written any more.
    void merge(String index) throws IOException, InterruptedException {
        send("POST", "/" + index + "/_forcemerge?max_num_segments=1");
        send("POST", "/" + index + "/_flush?force=true&wait_if_ongoing=true");
        send("POST", "/" + index + "/_refresh");
    }

    /// A row of the table.
    String row(String index) throws IOException, InterruptedException {
        long documents = documents(index);
        long bytes = send("GET", "/" + index + "/_stats/store?forbid_closed_indices=false")
                .at("/_all/primaries/store/size_in_bytes")
                .asLong();
        return "| index of %s | %,d documents | %,d MB | %d bytes each |%n"
                .formatted(index, documents, bytes / 1_000_000, documents == 0 ? 0 : bytes / documents);
    }

    private JsonNode send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(elasticsearch.resolve(path))
                .timeout(TIMEOUT)
                .method(method, BodyPublishers.noBody())
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IOException("Elasticsearch answers %d to %s".formatted(response.statusCode(), path));
            }
            return Json.MAPPER.readTree(response.body());
        }
    }
}
