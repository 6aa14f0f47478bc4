package io.eventtimeline.benchmarks.query;

import io.eventtimeline.benchmarks.pipeline.Services;
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
record Asking(Services services, double questionsPerSecond) {

    AnswerTimes ask(Questions questions, Duration time) throws InterruptedException, ExecutionException {
        Random random = new Random(questions.title().hashCode());
        int count = (int) (questionsPerSecond * time.toSeconds());
        List<Future<Double>> answered = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < count; number++) {
                String path = questions.path(random);
                long due = begin + (long) (number / questionsPerSecond * 1e9);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                answered.add(threads.submit(() -> {
                    services.get(path);
                    return (System.nanoTime() - due) / 1e6;
                }));
            }
        }
        List<Double> millis = new ArrayList<>();
        for (Future<Double> each : answered) {
            millis.add(each.get());
        }
        return new AnswerTimes(questions, questionsPerSecond, millis);
    }
}
