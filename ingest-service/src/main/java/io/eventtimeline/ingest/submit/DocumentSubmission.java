package io.eventtimeline.ingest.submit;

import io.eventtimeline.ingest.submit.ArticleItems.Document;
import io.eventtimeline.ingest.submit.Result.Status;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// One article, or an array of them: read whole, then published together.
///
/// So an array that turns out to be no JSON near its end leaves nothing behind.
@Component
final class DocumentSubmission {
    private final SubmitSettings settings;
    private final RequestMemory memory;
    private final ArticleItems items;
    private final Intake intake;
    private final Answers answers;

    DocumentSubmission(
            SubmitSettings settings, RequestMemory memory, ArticleItems items, Intake intake, Answers answers) {
        this.settings = settings;
        this.memory = memory;
        this.items = items;
        this.intake = intake;
        this.answers = answers;
    }

    /// What an array is answered with; an article alone is answered with its [Result].
    record BatchAnswer(long accepted, long refused, long unacknowledged, List<Result> results) {
        static BatchAnswer of(List<Result> results) {
            return new BatchAnswer(
                    Verdict.count(results, Status.ACCEPTED),
                    Verdict.count(results, Status.REFUSED),
                    Verdict.count(results, Status.UNACKNOWLEDGED),
                    results);
        }
    }

    void take(HttpServletRequest request, HttpServletResponse response) throws IOException, Refused {
        try (RequestMemory.Share _ = memory.take(Body.expected(request, settings))) {
            switch (items.document(Body.whole(request, settings))) {
                case Document.One(Item item) ->
                    answerOne(response, intake.take(item).settle());
                case Document.Many(List<Item> many) -> answerMany(response, publish(many));
            }
        }
    }

    /// All are on their way before the first is waited for.
    private List<Result> publish(List<Item> many) {
        List<Pending> pending = many.stream().map(intake::take).toList();
        return pending.stream().map(Pending::settle).toList();
    }

    private void answerOne(HttpServletResponse response, Result result) throws IOException {
        if (result.status() == Status.ACCEPTED) {
            answers.accepted(response, new Result(null, null, result.id(), Status.ACCEPTED, null));
        } else {
            answers.problem(response, Objects.requireNonNull(result.problem()).withoutItem());
        }
    }

    private void answerMany(HttpServletResponse response, List<Result> results) throws IOException {
        Optional<Problem> problem = Verdict.problem(results);
        if (problem.isPresent()) {
            answers.problem(response, problem.get());
        } else {
            answers.accepted(response, BatchAnswer.of(results));
        }
    }
}
