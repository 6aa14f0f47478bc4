package io.eventtimeline.extract.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.extraction.Extractor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

/// Over HTTP, as people ask; Kafka is not there, and need not be.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "KAFKA=127.0.0.1:9")
class ExplainEndpointTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FAILS = "The extractor fails on this.";

    /// The real one, but for one text.
    @TestConfiguration(proxyBeanMethods = false)
    static class OneTextFails {
        @Bean
        @Primary
        Explainer failing(Extractor extractor) {
            return (text, published) -> {
                if (text.equals(FAILS)) {
                    throw new IllegalStateException("no such luck");
                }
                return extractor.explain(text, published);
            };
        }
    }

    @LocalServerPort
    private int port;

    @Test
    void a_month_day_is_explained_with_its_sentence_rule_and_choice() throws Exception {
        HttpResponse<String> answer =
                ask("{\"text\": \"The ministers of both countries met on July 13.\", \"published\": \"2016-08-16\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode sentence = json(answer).at("/sentences/0");
        assertThat(sentence.at("/text").asString()).isEqualTo("The ministers of both countries met on July 13.");
        assertThat(sentence.at("/mentions/0/when/edtf").asString()).isEqualTo("2016-07-13");
        assertThat(sentence.at("/mentions/0/rule").asString()).isNotEmpty();
        assertThat(sentence.at("/events/0/trigger").asString()).isEqualTo("met");
        assertThat(sentence.at("/events/0/date/why").asString()).isNotEmpty();
    }

    @Test
    void without_a_publication_date_no_year_is_invented() throws Exception {
        HttpResponse<String> answer = ask("{\"text\": \"The ministers of both countries met on July 13.\"}");

        assertThat(json(answer).at("/sentences/0/mentions/0/when/edtf").asString())
                .isEqualTo("XXXX-07-13");
    }

    @Test
    void a_missing_text_is_a_problem_that_names_the_field() throws Exception {
        HttpResponse<String> answer = ask("{\"published\": \"2016-08-16\"}");

        assertProblem(answer, 400, "urn:event-timeline:problem:invalid-field");
        assertThat(json(answer).path("field").asString()).isEqualTo("text");
        assertThat(json(answer).path("detail").asString()).isEqualTo("text is missing");
    }

    @Test
    void a_date_that_is_none_is_a_problem_that_says_how_to_write_it() throws Exception {
        HttpResponse<String> answer = ask("{\"text\": \"They met.\", \"published\": \"16/08/2016\"}");

        assertProblem(answer, 400, "urn:event-timeline:problem:invalid-field");
        assertThat(json(answer).path("field").asString()).isEqualTo("published");
        assertThat(json(answer).path("detail").asString()).contains("16/08/2016", "2016-08-16");
    }

    @Test
    void a_body_that_is_no_json_is_a_problem_that_names_the_line() throws Exception {
        HttpResponse<String> answer = ask("{\n oops");

        assertProblem(answer, 400, "urn:event-timeline:problem:malformed-json");
        assertThat(json(answer).path("detail").asString()).contains("line 2");
    }

    @Test
    void a_request_over_the_limit_is_refused() throws Exception {
        HttpResponse<String> answer = ask("{\"text\": \"" + "They met. ".repeat(30_000) + "\"}");

        assertProblem(answer, 413, "urn:event-timeline:problem:too-large");
    }

    @Test
    void a_text_that_the_extractor_fails_on_is_a_problem_that_says_so_and_the_next_is_answered() throws Exception {
        HttpResponse<String> answer = ask("{\"text\": \"" + FAILS + "\"}");

        assertProblem(answer, 500, "urn:event-timeline:problem:extractor-failed");
        assertThat(json(answer).path("detail").asString())
                .isEqualTo(
                        "the extractor failed on this text: java.lang.IllegalStateException: no such luck; report it with the text");
        assertThat(ask("{\"text\": \"They met.\"}").statusCode()).isEqualTo(200);
    }

    @Test
    void a_body_of_another_kind_is_refused() throws Exception {
        assertThat(post("They met.", "text/plain").statusCode()).isEqualTo(415);
    }

    @Test
    void openapi_is_served_and_describes_this_endpoint_and_its_problems() throws Exception {
        HttpResponse<String> api = HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/openapi.yaml"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(api.statusCode()).isEqualTo(200);
        assertThat(api.headers().firstValue("content-type")).hasValue("application/yaml");
        assertThat(api.body())
                .contains(
                        "/v1/explain:",
                        "invalid-field",
                        "malformed-json",
                        "too-large",
                        "extractor-failed",
                        "'413'",
                        "'415'",
                        "'500'");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(json(answer).path("type").asString()).isEqualTo(type);
        assertThat(json(answer).path("status").asInt()).isEqualTo(status);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.MAPPER.readTree(answer.body());
    }

    private HttpResponse<String> ask(String json) throws Exception {
        return post(json, "application/json");
    }

    private HttpResponse<String> post(String body, String contentType) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/explain"))
                .header("content-type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
