package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.ingest.publish.Acknowledgement;
import io.eventtimeline.ingest.publish.Publisher;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/// Which feeds are followed, and how they are. Changes are answered after Kafka's word.
@RestController
final class FeedsEndpoint {
    private static final int LARGEST = 16 * 1024;
    private static final String RETRY_SECONDS = "5";

    private final Feeds feeds;
    private final FeedForm form;
    private final FeedSettings settings;
    private final Publisher publisher;

    FeedsEndpoint(Feeds feeds, FeedForm form, FeedSettings settings, Publisher publisher) {
        this.feeds = feeds;
        this.form = form;
        this.settings = settings;
        this.publisher = publisher;
    }

    record Listing(List<FeedAnswer> feeds) {}

    @GetMapping("/v1/feeds")
    ResponseEntity<byte[]> list() {
        return json(
                HttpStatus.OK,
                new Listing(feeds.all().stream().map(this::answer).toList()));
    }

    @GetMapping("/v1/feeds/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id) {
        return feeds.followed(id).map(feed -> json(HttpStatus.OK, answer(feed))).orElseGet(() -> unknown(id));
    }

    @PutMapping("/v1/feeds/{id}")
    ResponseEntity<byte[]> follow(@PathVariable String id, InputStream body) throws IOException {
        try {
            FeedFollowed feed = form.read(id, fields(body));
            if (feeds.count() >= settings.most() && feeds.followed(id).isEmpty()) {
                throw new InvalidRecord("id", "would be one feed more than ingest.feed.most, " + settings.most());
            }
            return switch (publisher.publish(feed).join()) {
                case Acknowledgement.Written _ -> json(HttpStatus.ACCEPTED, FeedAnswer.of(feed, feeds.state(feed)));
                case Acknowledgement.Missing(String why) -> unavailable(why);
            };
        } catch (InvalidRecord e) {
            return problem(
                    HttpStatus.BAD_REQUEST,
                    "invalid-field",
                    "A field can't be taken as it is",
                    Objects.requireNonNull(e.getMessage()));
        }
    }

    @DeleteMapping("/v1/feeds/{id}")
    ResponseEntity<byte[]> unfollow(@PathVariable String id) {
        if (feeds.followed(id).isEmpty()) {
            return unknown(id);
        }
        return switch (publisher.unfollow(id).join()) {
            case Acknowledgement.Written _ -> ResponseEntity.noContent().build();
            case Acknowledgement.Missing(String why) -> unavailable(why);
        };
    }

    private FeedAnswer answer(FeedFollowed feed) {
        return FeedAnswer.of(feed, feeds.state(feed));
    }

    private static Map<?, ?> fields(InputStream body) throws IOException {
        byte[] json = body.readNBytes(LARGEST + 1);
        if (json.length > LARGEST) {
            throw new InvalidRecord("body", "has more than 16 KiB");
        }
        return Json.read(json, Map.class);
    }

    private static ResponseEntity<byte[]> unknown(String id) {
        return problem(
                HttpStatus.NOT_FOUND,
                "unknown-feed",
                "There is no such feed",
                "no feed " + id + " is followed; see GET /v1/feeds");
    }

    private static ResponseEntity<byte[]> unavailable(String why) {
        ResponseEntity<byte[]> problem =
                problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Not now; send it again", why);
        return ResponseEntity.status(problem.getStatusCode())
                .headers(problem.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
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

    private static ResponseEntity<byte[]> json(HttpStatus status, Object answer) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Json.bytes(answer));
    }
}
