package io.eventtimeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Writing with and without the key, over HTTP. Who gets past the guard is told that Kafka is away, since it is.
class GuardIT {
    private static final String NO_KAFKA = "127.0.0.1:1";
    private static final String KEY = "a-key-of-our-own-4711";

    @Test
    void only_with_the_key_and_not_too_often_is_written(@TempDir Path folder) throws Exception {
        String[] settings = {
            "--server.address=0.0.0.0",
            "--ingest.guard.api-key=" + KEY,
            "--ingest.guard.requests-per-second=1",
            "--ingest.guard.requests-at-once=150"
        };
        try (IngestProcess ingest = new IngestProcess(NO_KAFKA, folder.resolve("ingest.log"), settings)) {
            ingest.awaitListening();
            assertThat(ingest.get("/v1/feeds").statusCode())
                    .as("reading is free")
                    .isEqualTo(200);
            assertThat(post(ingest, "Authorization", "Bearer " + KEY).statusCode())
                    .isEqualTo(503);
            assertThat(post(ingest, "X-Api-Key", KEY).statusCode()).isEqualTo(503);

            HttpResponse<String> refused = post(ingest, "Authorization", "Bearer wrong-key");
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(refused.body())
                    .contains("unauthorized", "INGEST_API_KEY")
                    .doesNotContain("wrong-key", KEY);

            // That cost as much as a hundred; another one, and nothing is left.
            assertThat(post(ingest, "X-Nothing", "").statusCode()).isEqualTo(401);
            HttpResponse<String> wait = post(ingest, "X-Api-Key", KEY);
            assertThat(wait.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(wait.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(1, 60);
            assertThat(ingest.get("/v1/feeds").statusCode()).isEqualTo(200);

            assertThat(ingest.log()).doesNotContain(KEY, "wrong-key", "a text of our own");
        }
    }

    @Test
    void where_others_could_write_it_does_not_start_without_a_key(@TempDir Path folder) throws Exception {
        try (IngestProcess ingest =
                new IngestProcess(NO_KAFKA, folder.resolve("ingest.log"), "--server.address=0.0.0.0")) {
            assertThat(ingest.exitCode()).isEqualTo(1);
            assertThat(ingest.log()).contains("set INGEST_API_KEY", "or listen on 127.0.0.1");
        }
    }

    private static HttpResponse<String> post(IngestProcess ingest, String header, String value) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(ingest.address().resolve("/v1/articles"))
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(BodyPublishers.ofString("{\"text\": \"a text of our own\"}"))
                .build();
        return ingest.http().send(request, BodyHandlers.ofString());
    }
}
