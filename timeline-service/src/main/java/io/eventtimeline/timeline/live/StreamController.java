package io.eventtimeline.timeline.live;

import io.eventtimeline.timeline.query.Selection;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.util.MultiValueMap;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `GET /v1/stream?participant=NATO`: a virtual thread for each reader, which writes and mostly waits.
@RestController
class StreamController {
    private static final Logger LOG = LoggerFactory.getLogger(StreamController.class);
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final String AFTER = "after";

    private final Streams streams;
    private final LiveSettings settings;
    private final Clock clock;

    StreamController(Streams streams, LiveSettings settings, Clock clock) {
        this.streams = streams;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping(path = "/v1/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletResponse response)
            throws InterruptedException {
        Filter filter = new Filter(Selection.of(parameters, List.of(AFTER)));
        Start start = start(lastEventId, parameters.getFirst(AFTER));
        if (streams.isAway()) {
            throw busy("Kafka does not answer", "Nothing is lost. Try again in a moment.");
        }
        if (!streams.enter()) {
            throw busy(
                    "Too many streams",
                    "All " + settings.mostStreams() + " are open; timeline.live.most-streams says how many may be.");
        }
        try {
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            // Proxies that gather what they pass on would hold events back.
            response.setHeader("X-Accel-Buffering", "no");
            streams.serve(filter, start, new EventStream(response.getOutputStream(), settings.heartbeat()));
        } catch (IOException gone) {
            LOG.debug("a reader of the stream is gone", gone);
        } finally {
            streams.leave();
        }
    }

    /// The header is what a browser sends when it comes back, and wins over the address it first came with.
    private Start start(@Nullable String lastEventId, @Nullable String after) {
        String id = lastEventId == null || lastEventId.isBlank() ? after : lastEventId;
        if (id == null || id.isBlank()) {
            return new Start.Now();
        }
        Optional<Start> start = Start.parse(id.strip(), clock.instant());
        return start.orElseThrow(() -> {
            ProblemDetail problem = problem(
                    HttpStatus.BAD_REQUEST,
                    "invalid-parameter",
                    "Invalid parameter",
                    "Last-Event-ID, or the parameter 'after', is no id of this stream: \"" + id + "\".");
            problem.setProperty("parameter", AFTER);
            problem.setProperty(
                    "remedy", "Give the id of an event as it came, or after=beginning for everything, or nothing.");
            return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
        });
    }

    private static ErrorResponseException busy(String title, String detail) {
        HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
        ErrorResponseException busy =
                new ErrorResponseException(status, problem(status, "stream-away", title, detail), null);
        busy.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return busy;
    }

    private static ProblemDetail problem(HttpStatus status, String kind, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:event-timeline:problem:" + kind));
        problem.setTitle(title);
        return problem;
    }
}
