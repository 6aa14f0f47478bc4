package io.eventtimeline.benchmarks.query;

import io.eventtimeline.benchmarks.pipeline.Services;
import io.eventtimeline.benchmarks.query.AnswerTimes.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// Questions at a steady rate that does not wait for answers.
///
/// The time counts from when a question was due, not from when it got its turn: a stall shows in full.
record Asking(Services services, int questionsPerSecond) {

    /// @param run two of the same sort ask different questions where this differs: no answer is known from before
    AnswerTimes ask(Questions questions, int run, Duration time) throws InterruptedException, ExecutionException {
        Random random = new Random(31L * questions.title().hashCode() + run);
        int count = Math.toIntExact(questionsPerSecond * time.toSeconds());
        List<Future<Answer>> answered = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < count; number++) {
                Questions.Kind kind = questions.any(random);
                String path = questions.path(kind, random);
                long sinceBegin = number * Duration.ofSeconds(1).toNanos() / questionsPerSecond;
                while (System.nanoTime() - begin < sinceBegin) {
                    LockSupport.parkNanos(begin + sinceBegin - System.nanoTime());
                }
                answered.add(threads.submit(() -> {
                    services.get(path);
                    double millis = (System.nanoTime() - begin - sinceBegin) / 1e6;
                    return new Answer(kind, path, sinceBegin / 1e9, millis);
                }));
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (Future<Answer> each : answered) {
            answers.add(each.get());
        }
        return new AnswerTimes(questions, questionsPerSecond, answers);
    }
}
