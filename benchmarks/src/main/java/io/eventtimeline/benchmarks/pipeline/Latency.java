package io.eventtimeline.benchmarks.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// One request an article, at a steady rate that does not wait for answers; one article in fifty is asked for until it
/// is found, by its id and by its words.
///
/// The time counts from when the request was due, not from when it got its turn: a stall shows in full.
final class Latency {
    private static final int ONE_IN = 50;
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    private final Services services;
    private final Generator generator;

    Latency(Services services, Generator generator) {
        this.services = services;
        this.generator = generator;
    }

    /// How long it took of each article that was asked for, in milliseconds.
    ///
    /// @param byId until its events were there
    /// @param byWords until a search of the timeline found an entry with one of them
    record Found(List<Long> byId, List<Long> byWords) {}

    Found measure(String run, double articlesPerSecond, Duration time) throws InterruptedException, ExecutionException {
        int articles = (int) (articlesPerSecond * time.toSeconds());
        List<Future<Generator.Generated>> sent = new ArrayList<>();
        List<Future<Long>> byId = new ArrayList<>();
        List<Future<Long>> byWords = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < articles; number++) {
                Generator.Generated article = generator.article(run, number);
                long due = begin + (long) (number / articlesPerSecond * 1e9);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                sent.add(threads.submit(() -> publish(article)));
                if (number % ONE_IN == 0) {
                    byId.add(threads.submit(() -> {
                        services.awaitEvents(article, BETWEEN_QUESTIONS);
                        return millisSince(due);
                    }));
                    byWords.add(threads.submit(() -> {
                        services.awaitSearchable(article, BETWEEN_QUESTIONS);
                        return millisSince(due);
                    }));
                }
            }
        }
        all(sent);
        return new Found(all(byId), all(byWords));
    }

    private static <T> List<T> all(List<? extends Future<? extends T>> futures)
            throws InterruptedException, ExecutionException {
        List<T> all = new ArrayList<>();
        for (Future<? extends T> each : futures) {
            all.add(each.get());
        }
        return all;
    }

    private static long millisSince(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos).toMillis();
    }

    private Generator.Generated publish(Generator.Generated article) throws IOException, InterruptedException {
        services.publish(List.of(article));
        return article;
    }
}
