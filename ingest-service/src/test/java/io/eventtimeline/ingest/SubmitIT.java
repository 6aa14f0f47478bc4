package io.eventtimeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleWithdrawn;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.platform.process.PlatformProcess;
import io.eventtimeline.topics.Received;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SubmitIT {
    private static final String JSON = "application/json";
    private static final String LINES = "application/x-ndjson";
    private static final int MEBIBYTE = 1024 * 1024;

    private static PlatformProcess platform;
    private static IngestProcess ingest;

    private ArticlesTopic articles;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        platform = PlatformProcess.startKafka(folder);
        ingest = new IngestProcess(platform.kafka(), folder.resolve("ingest.log")).awaitReady();
    }

    @BeforeEach
    void subscribe() {
        articles = new ArticlesTopic(platform.kafka());
    }

    @AfterEach
    void unsubscribe() {
        articles.close();
    }

    @AfterAll
    static void stop() {
        ingest.close();
        platform.close();
    }

    @Test
    void an_article_is_on_the_topic_as_it_was_sent() throws Exception {
        HttpResponse<String> response = ingest.post(JSON, """
                {"id": "council-1", "url": "https://news.example/nato/?utm_source=feed", "title": "Council meets",
                 "text": "The recent session was held on July 13.", "published": "2016-08", "publisher": "News Example"}""");
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isEqualTo("{\"id\":\"c-council-1\",\"status\":\"accepted\"}");
        Article sent = Article.of(
                "c-council-1",
                "https://news.example/nato",
                "Council meets",
                "The recent session was held on July 13.",
                PublicationDate.of("2016-08"),
                "News Example",
                null);
        articles.await("c-council-1", records -> assertThat(records).containsExactly(new Received.Published(sent)));
    }

    @Test
    void the_same_article_under_two_spellings_of_its_address_is_one_article() throws Exception {
        String first = ingest.post(JSON, "{\"url\": \"https://news.example/a\", \"text\": \"x\"}")
                .body();
        String second = ingest.post(JSON, "{\"url\": \"HTTPS://NEWS.example/a/?fbclid=1#top\", \"text\": \"x\"}")
                .body();
        assertThat(second).isEqualTo(first);
    }

    @Test
    void a_withdrawal_follows_the_article() throws Exception {
        ingest.post(JSON, "{\"id\": \"gone-1\", \"text\": \"It was a mistake.\"}");
        HttpResponse<String> response = ingest.delete("/v1/articles/c-gone-1?reason=taken%20down");
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.body()).isEqualTo("{\"id\":\"c-gone-1\",\"status\":\"accepted\"}");
        articles.await("c-gone-1", records -> {
            assertThat(records).hasSize(2);
            assertThat(records.getLast())
                    .isEqualTo(new Received.Withdrawn(new ArticleWithdrawn("c-gone-1", "taken down")));
        });
    }

    @Test
    void a_withdrawal_under_the_callers_own_id_is_told_the_right_one() throws Exception {
        HttpResponse<String> response = ingest.delete("/v1/articles/gone-1");
        assertProblem(response, 400, "invalid-field");
        assertThat(json(response).get("detail").asString()).contains("c-gone-1");
    }

    @Test
    void of_an_array_each_article_has_its_result() throws Exception {
        HttpResponse<String> response = ingest.post(JSON, """
                [{"id": "array-1", "text": "x"},
                 {"id": "array-2", "text": "x", "published": "soon"},
                 {"id": "array-3", "text": "x"}]""");
        assertThat(response.statusCode()).isEqualTo(202);
        JsonNode answer = json(response);
        assertThat(answer.get("accepted").asInt()).isEqualTo(2);
        assertThat(answer.get("refused").asInt()).isEqualTo(1);
        JsonNode refused = answer.get("results").get(1);
        assertThat(refused.get("status").asString()).isEqualTo("refused");
        assertThat(refused.get("line").asInt()).isEqualTo(2);
        assertThat(refused.get("problem").get("field").asString()).isEqualTo("published");
        assertThat(answer.get("results").get(2).get("id").asString()).isEqualTo("c-array-3");
        articles.await("c-array-3", records -> assertThat(records).hasSize(1));
    }

    @Test
    void of_an_array_that_is_no_json_to_its_end_nothing_is_taken() throws Exception {
        HttpResponse<String> response =
                ingest.post(JSON, "[{\"id\": \"torn-1\", \"text\": \"x\"},\n{\"id\": \"torn-2\"");
        assertProblem(response, 400, "malformed-json");
        assertThat(json(response).get("line").asInt()).isEqualTo(2);
        // Records of one article keep their order: so had the torn one been sent, it would be there before this.
        ingest.post(JSON, "{\"id\": \"torn-1\", \"text\": \"whole\"}");
        articles.await(
                "c-torn-1",
                records -> assertThat(records)
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Received.Published.class,
                                published ->
                                        assertThat(published.article().text()).isEqualTo("whole")));
    }

    @Test
    void an_array_of_which_nothing_can_be_taken_is_a_problem_with_the_results() throws Exception {
        HttpResponse<String> response = ingest.post(JSON, "[{\"title\": \"x\"}, 7]");
        assertProblem(response, 400, "nothing-accepted");
        assertThat(json(response).get("results").size()).isEqualTo(2);
    }

    @Test
    void lines_are_taken_one_by_one() throws Exception {
        HttpResponse<String> response = ingest.post(LINES, """
                {"id": "line-1", "text": "x"}

                {"id": "line-2", "text": 7}
                {"id": "line-3", "text": "x"
                {"id": "line-4", "text": "x"}
                """);
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(response.headers().firstValue("Content-Type")).hasValue(LINES);
        List<JsonNode> results =
                response.body().lines().map(Json.MAPPER::readTree).toList();
        assertThat(results)
                .extracting(result -> result.get("status").asString())
                .containsExactly("accepted", "refused", "refused", "accepted");
        assertThat(results).extracting(result -> result.get("line").asInt()).containsExactly(1, 3, 4, 5);
        articles.await("c-line-4", records -> assertThat(records).hasSize(1));
    }

    @Test
    void a_line_is_answered_while_the_next_is_not_sent_yet() throws Exception {
        try (OpenStream stream = new OpenStream(ingest.address())) {
            stream.send("{\"id\": \"slow-1\", \"text\": \"x\"}\n");
            stream.awaitAnswer("{\"item\":1,\"line\":1,\"id\":\"c-slow-1\",\"status\":\"accepted\"}");
            stream.send("{\"id\": \"slow-2\", \"text\": \"x\"}\n");
            stream.awaitAnswer("{\"item\":2,\"line\":2,\"id\":\"c-slow-2\",\"status\":\"accepted\"}");
        }
    }

    @Test
    void more_lines_than_fit_in_the_memory_pass_through() throws Exception {
        String line = "{\"id\": \"many-%d\", \"text\": \"" + "The session was held. ".repeat(400) + "\"}\n";
        HttpResponse<Stream<String>> response =
                ingest.http().send(ingest.postRequest(LINES, generated(line, 20_000)), BodyHandlers.ofLines());
        assertThat(response.body()
                        .filter(result -> result.contains("\"accepted\""))
                        .count())
                .isEqualTo(20_000);
    }

    @Test
    void an_article_that_is_too_large_is_refused_before_it_is_read_whole() throws Exception {
        HttpResponse<String> response = ingest.post(JSON, "{\"text\": \"" + "x".repeat(6 * MEBIBYTE) + "\"}");
        assertProblem(response, 413, "too-large");
        HttpResponse<String> streamed = ingest.post(JSON, generated("[".repeat(MEBIBYTE), 17));
        assertProblem(streamed, 413, "too-large");
    }

    @Test
    void a_large_article_gets_through_to_the_topic() throws Exception {
        String text = "Ünited Nations – ".repeat(250_000);
        HttpResponse<String> response = ingest.post(JSON, Json.text(Map.of("id", "large-1", "text", text)));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        articles.await(
                "c-large-1",
                records -> assertThat(records)
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Received.Published.class,
                                published ->
                                        assertThat(published.article().text()).isEqualTo(text)));
    }

    @Test
    void a_line_that_is_too_large_is_refused_alone() throws Exception {
        String lines = "{\"id\": \"big-1\", \"text\": \"" + "x".repeat(6 * MEBIBYTE)
                + "\"}\n{\"id\": \"big-2\", \"text\": \"x\"}";
        List<JsonNode> results = ingest.post(LINES, lines)
                .body()
                .lines()
                .map(Json.MAPPER::readTree)
                .toList();
        assertThat(results.get(0).get("problem").get("status").asInt()).isEqualTo(413);
        assertThat(results.get(1).get("status").asString()).isEqualTo("accepted");
    }

    @Test
    void a_body_of_another_kind_is_told_what_to_send() throws Exception {
        HttpResponse<String> response = ingest.post("application/x-www-form-urlencoded", "{\"text\": \"x\"}");
        assertProblem(response, 415, "media-type");
        assertThat(json(response).get("detail").asString()).contains("application/json", "application/x-ndjson");
    }

    @Test
    void it_describes_itself() throws Exception {
        HttpResponse<String> response = ingest.get("/openapi.yaml");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/yaml");
        assertThat(response.body()).startsWith("openapi: 3.1.0");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(response).get("type").asString()).isEqualTo("urn:event-timeline:problem:" + type);
    }

    private static JsonNode json(HttpResponse<String> response) {
        return Json.MAPPER.readTree(response.body());
    }

    /// A body that is made while it is sent. `%d` counts.
    private static BodyPublisher generated(String pattern, int times) {
        return BodyPublishers.ofByteArrays(() -> IntStream.range(0, times)
                .mapToObj(i -> pattern.replace("%d", Integer.toString(i)).getBytes(StandardCharsets.UTF_8))
                .iterator());
    }
}
