package io.eventtimeline.ingest.submit;

import io.eventtimeline.contracts.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/// Writes answers: JSON for what was accepted, problem details for what was not.
@Component
final class Answers {
    private final Duration retryAfter;

    Answers(SubmitSettings settings) {
        this.retryAfter = settings.retryAfter();
    }

    void accepted(HttpServletResponse response, Object answer) throws IOException {
        write(response, HttpStatus.ACCEPTED.value(), MediaType.APPLICATION_JSON_VALUE, answer);
    }

    void problem(HttpServletResponse response, Problem problem) throws IOException {
        if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        write(response, problem.status(), Problem.MEDIA_TYPE, problem);
    }

    private static void write(HttpServletResponse response, int status, String mediaType, Object answer)
            throws IOException {
        byte[] json = Json.bytes(answer);
        response.setStatus(status);
        response.setContentType(mediaType);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
