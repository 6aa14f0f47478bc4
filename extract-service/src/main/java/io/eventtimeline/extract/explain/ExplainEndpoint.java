package io.eventtimeline.extract.explain;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.extraction.Explanation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Sentences, mentions, rules, the choices and those not taken; openapi.yaml describes it.
@RestController
class ExplainEndpoint {
    private static final Logger LOG = LoggerFactory.getLogger(ExplainEndpoint.class);

    private final Explainer explainer;
    private final ExplainSettings settings;

    ExplainEndpoint(Explainer explainer, ExplainSettings settings) {
        this.explainer = explainer;
        this.settings = settings;
    }

    @PostMapping(
            path = "/v1/explain",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    ResponseEntity<byte[]> explain(HttpServletRequest request) throws IOException {
        ExplainRequest asked = read(request);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(Json.bytes(explanation(asked)));
    }

    private Explanation explanation(ExplainRequest asked) {
        try {
            return explainer.explain(asked.text(), asked.published());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("the extractor failed on a text to explain", e);
            throw problem(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "extractor-failed",
                    "the extractor failed on this text: " + e + "; report it with the text");
        }
    }

    private ExplainRequest read(HttpServletRequest request) throws IOException {
        int most = Math.toIntExact(settings.largestRequest().toBytes());
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw problem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-large",
                    "a text to explain may have " + most + " bytes as JSON (extract.explain.largest-request)");
        }
        try {
            return Json.read(body, ExplainRequest.class);
        } catch (InvalidRecord e) {
            String detail = Objects.requireNonNull(e.getMessage());
            if (e.field().equals("record")) {
                throw problem(HttpStatus.BAD_REQUEST, "malformed-json", detail);
            }
            ErrorResponseException invalid = problem(HttpStatus.BAD_REQUEST, "invalid-field", detail);
            invalid.getBody().setProperty("field", e.field());
            throw invalid;
        }
    }

    private static ErrorResponseException problem(HttpStatus status, String type, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:event-timeline:problem:" + type));
        return new ErrorResponseException(status, problem, null);
    }
}
