package io.eventtimeline.ingest.submit;

import io.eventtimeline.contracts.ArticleId;
import io.eventtimeline.contracts.ArticleWithdrawn;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.ingest.publish.Acknowledgement;
import io.eventtimeline.ingest.publish.Publisher;
import io.eventtimeline.ingest.submit.Result.Status;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What callers send articles to. Every answer comes after Kafka's.
@RestController
final class ArticlesEndpoint {
    private final DocumentSubmission documents;
    private final StreamSubmission streams;
    private final Publisher publisher;
    private final Answers answers;

    ArticlesEndpoint(DocumentSubmission documents, StreamSubmission streams, Publisher publisher, Answers answers) {
        this.documents = documents;
        this.streams = streams;
        this.publisher = publisher;
        this.answers = answers;
    }

    @PostMapping("/v1/articles")
    void submit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (BodyKind.of(request)) {
                case DOCUMENT -> documents.take(request, response);
                case LINES -> streams.take(request, response);
            }
        } catch (Refused e) {
            answers.problem(response, e.problem());
        }
    }

    /// The article is gone, and its events go with it. Nobody looks whether it was ever there: what comes in
    /// later under this id is a new revision.
    @DeleteMapping("/v1/articles/{id}")
    void withdraw(@PathVariable String id, @RequestParam @Nullable String reason, HttpServletResponse response)
            throws IOException {
        if (!ArticleId.isValid(id)) {
            answers.problem(
                    response,
                    Problem.field(new InvalidRecord(
                            "id",
                            "is no article id: \"" + id + "\"; write it as it was answered: u-..., or c-" + id + " if "
                                    + id + " is your own")));
            return;
        }
        switch (publisher.publish(new ArticleWithdrawn(id, reason)).join()) {
            case Acknowledgement.Written written ->
                answers.accepted(response, new Result(null, null, id, Status.ACCEPTED, null));
            case Acknowledgement.Missing(String why) -> answers.problem(response, Problem.unavailable(why));
        }
    }
}
