package io.eventtimeline.ingest.page;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.ingest.publish.Acknowledgement;
import io.eventtimeline.ingest.publish.Publisher;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes the address of a page and answers once Kafka has its article.
@RestController
final class PagesEndpoint {
    private static final int LARGEST = 16 * 1024;
    private static final long RETRY_SECONDS = 5;

    private final PageFetch pages;
    private final Publisher publisher;

    PagesEndpoint(PageFetch pages, Publisher publisher) {
        this.pages = pages;
        this.publisher = publisher;
    }

    /// `{"url": "https://news.example/council"}`
    record Wish(@Nullable String url) {}

    record Taken(String id, String status) {}

    @PostMapping("/v1/pages")
    ResponseEntity<byte[]> take(InputStream body) throws IOException {
        String url;
        try {
            url = url(body);
        } catch (InvalidRecord e) {
            return problem(
                    HttpStatus.BAD_REQUEST,
                    "invalid-field",
                    "A field can't be taken as it is",
                    Objects.requireNonNull(e.getMessage()));
        }
        return switch (pages.fetch(url)) {
            case FetchedPage.Read(Article article) -> publish(article);
            case FetchedPage.Unreadable(String why) ->
                problem(HttpStatus.UNPROCESSABLE_CONTENT, "unreadable-page", "No article can be had there", why);
            case FetchedPage.Postponed(var delay) ->
                unavailable("its host has too many to answer already", delay.toSeconds() + 1);
        };
    }

    private static String url(InputStream body) throws IOException {
        byte[] json = body.readNBytes(LARGEST + 1);
        if (json.length > LARGEST) {
            throw new InvalidRecord("body", "has more than 16 KiB");
        }
        String url = Json.read(json, Wish.class).url();
        if (url == null || url.isBlank()) {
            throw new InvalidRecord("url", "is missing; write {\"url\": \"https://...\"}");
        }
        return url;
    }

    private ResponseEntity<byte[]> publish(Article article) {
        return switch (publisher.publish(article).join()) {
            case Acknowledgement.Written _ ->
                ResponseEntity.accepted()
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Json.bytes(new Taken(article.id(), "accepted")));
            case Acknowledgement.Missing(String why) -> unavailable(why, RETRY_SECONDS);
        };
    }

    private static ResponseEntity<byte[]> unavailable(String why, long retrySeconds) {
        ResponseEntity<byte[]> problem =
                problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Not now; send it again", why);
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(retrySeconds))
                .body(problem.getBody());
    }

    private static ResponseEntity<byte[]> problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:event-timeline:problem:" + type));
        problem.setTitle(title);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Json.bytes(problem));
    }
}
