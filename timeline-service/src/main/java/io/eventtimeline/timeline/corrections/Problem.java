package io.eventtimeline.timeline.corrections;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// Why a correction is not taken, as RFC 9457 wants it told.
final class Problem {
    private Problem() {}

    /// @param field of the request, as it is written there
    static ErrorResponseException invalid(String field, String problem, String remedy) {
        ProblemDetail document = document(
                HttpStatus.BAD_REQUEST,
                "invalid-correction",
                "Invalid correction",
                "The field '" + field + "' " + problem + ".");
        document.setProperty("field", field);
        document.setProperty("remedy", remedy);
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, document, null);
    }

    static ErrorResponseException tooLarge(int mostBytes) {
        return of(
                HttpStatus.CONTENT_TOO_LARGE,
                "too-large",
                "Too large",
                "A correction has at most " + mostBytes + " bytes. Shorten the reason, or split off fewer events.");
    }

    static ErrorResponseException unknown(String what, String id) {
        return of(HttpStatus.NOT_FOUND, "unknown", "Not known", "There is no " + what + " with the id " + id + ".");
    }

    static ErrorResponseException gone(String id, List<String> replacedBy) {
        ProblemDetail document = document(
                HttpStatus.GONE,
                "retracted",
                "Retracted",
                "The entry " + id + " is gone; correct the one that has its mentions now.");
        document.setProperty("replaced_by", replacedBy);
        return new ErrorResponseException(HttpStatus.GONE, document, null);
    }

    static ErrorResponseException notInForce(String id) {
        return of(
                HttpStatus.CONFLICT,
                "not-in-force",
                "Not in force",
                "The correction " + id + " was reverted, or a later one took its place; revert that one.");
    }

    static ErrorResponseException away() {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "kafka-away",
                "Kafka does not answer",
                "The correction was not taken. Try again in a moment.");
    }

    static ErrorResponseException unacknowledged() {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "unacknowledged",
                "Kafka did not answer in time",
                "The correction may not have been taken: look before sending it again.");
    }

    static ErrorResponseException notReadYet() {
        return of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "corrections-not-read",
                "Corrections are not read yet",
                "The service reads all corrections from Kafka when it starts. Try again in a moment.");
    }

    private static ErrorResponseException of(HttpStatus status, String kind, String title, String detail) {
        return new ErrorResponseException(status, document(status, kind, title, detail), null);
    }

    private static ProblemDetail document(HttpStatus status, String kind, String title, String detail) {
        ProblemDetail document = ProblemDetail.forStatusAndDetail(status, detail);
        document.setType(URI.create("urn:event-timeline:problem:" + kind));
        document.setTitle(title);
        return document;
    }
}
