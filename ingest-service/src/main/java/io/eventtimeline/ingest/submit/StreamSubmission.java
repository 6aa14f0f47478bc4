package io.eventtimeline.ingest.submit;

import io.eventtimeline.ingest.submit.Result.Status;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;

/// Articles as lines of JSON, any number of them: published as they come in, answered as Kafka acknowledges them.
@Component
final class StreamSubmission {
    private final SubmitSettings settings;
    private final RequestMemory memory;
    private final ArticleItems items;
    private final Intake intake;
    private final Answers answers;

    StreamSubmission(
            SubmitSettings settings, RequestMemory memory, ArticleItems items, Intake intake, Answers answers) {
        this.settings = settings;
        this.memory = memory;
        this.items = items;
        this.intake = intake;
        this.answers = answers;
    }

    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (StreamAnswer answer = new StreamAnswer(response, answers);
                Lines lines = new Lines(request.getInputStream(), settings, memory)) {
            take(lines, answer);
        }
    }

    private void take(Lines lines, StreamAnswer answer) throws IOException {
        long number = 0;
        try {
            while (lines.next()) {
                number++;
                if (answer.isGivenUp()) {
                    answer.add(unread(
                            number, lines.number(), Problem.unavailable("Kafka is away; send it again from here on")));
                    return;
                }
                answer.add(intake.take(items.line(lines, number)));
            }
        } catch (Refused e) {
            answer.add(unread(number + 1, lines.number(), e.problem()));
        }
    }

    private static Pending unread(long number, long line, Problem problem) {
        Result result = new Result(number, line, null, Status.UNREAD, problem.at(number, line, null));
        return () -> result;
    }
}
