package io.eventtimeline.timeline.query;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Problems as RFC 9457 documents: `application/problem+json`, with the parameter and the remedy where there is one.
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Problem problem) {
        ProblemDetail document = document(problem.status(), problem.kind(), problem.title(), problem.detail());
        if (problem instanceof Problem.InvalidParameter invalid) {
            document.setProperty("parameter", invalid.parameter());
            document.setProperty("remedy", invalid.remedy());
        }
        if (problem instanceof Problem.EntryGone gone) {
            document.setProperty("replaced_by", gone.replacedBy());
        }
        return ResponseEntity.of(document).build();
    }

    /// Trying again does not help where Elasticsearch does not take the question itself.
    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ElasticsearchException failure) {
        if (!isOurMistake(failure.status())) {
            return away(failure);
        }
        LOG.error("Elasticsearch refuses a question with {}: {}", failure.status(), failure.response());
        return ResponseEntity.of(
                        document(
                                HttpStatus.INTERNAL_SERVER_ERROR,
                                "question-refused",
                                "The index does not take this question",
                                "Trying again does not help; the service's log says why. Ask in another way, and tell its operator."))
                .build();
    }

    /// An index that is missing is away like a server, and one with too much to do is soon there again.
    private static boolean isOurMistake(int status) {
        HttpStatus answer = HttpStatus.resolve(status);
        return answer != null
                && answer.is4xxClientError()
                && answer != HttpStatus.NOT_FOUND
                && answer != HttpStatus.REQUEST_TIMEOUT
                && answer != HttpStatus.TOO_MANY_REQUESTS;
    }

    /// The reason goes to the log: readers can only try again.
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unanswered(IOException failure) {
        return away(failure);
    }

    private static ResponseEntity<ProblemDetail> away(Exception failure) {
        LOG.debug("a question was not answered", failure);
        ProblemDetail document = document(
                HttpStatus.SERVICE_UNAVAILABLE,
                "index-away",
                "The index does not answer",
                "Nothing is lost; /actuator/health tells what is missing. Try again in a moment.");
        return ResponseEntity.of(document)
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private static ProblemDetail document(HttpStatus status, String kind, String title, String detail) {
        ProblemDetail document = ProblemDetail.forStatusAndDetail(status, detail);
        document.setType(URI.create("urn:event-timeline:problem:" + kind));
        document.setTitle(title);
        return document;
    }
}
