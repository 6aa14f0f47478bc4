package io.eventtimeline.benchmarks.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/// One request an article, at a steady rate that does not wait for answers; every hundredth article is asked for until
/// it is found.
///
/// The time counts from when the request was due, not from when it got its turn: a stall shows in full.
final class Latency {
    private static final int ONE_IN = 100;
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    private final Services services;

    Latency(Services services) {
        this.services = services;
    }

    /// @return milliseconds from request to searchable, of the articles that were asked for
    List<Long> measure(String run, double articlesPerSecond, Duration time)
            throws InterruptedException, ExecutionException {
        int articles = (int) (articlesPerSecond * time.toSeconds());
        List<Future<Long>> found = new ArrayList<>();
        List<Future<?>> sent = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 0; number < articles; number++) {
                long due = begin + (long) (number / articlesPerSecond * 1e9);
                LockSupport.parkNanos(due - System.nanoTime());
                Generator.Generated article = Generator.article(run, number);
                if (number % ONE_IN == 0) {
                    found.add(threads.submit(() -> untilFound(article, due)));
                } else {
                    sent.add(threads.submit(() -> publish(article)));
                }
            }
        }
        for (Future<?> each : sent) {
            each.get();
        }
        List<Long> millis = new ArrayList<>();
        for (Future<Long> each : found) {
            millis.add(each.get());
        }
        return millis;
    }

    private void publish(Generator.Generated article) {
        try {
            services.publish(List.of(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending " + article.id(), e);
        }
    }

    private long untilFound(Generator.Generated article, long due) throws IOException, InterruptedException {
        publish(article);
        services.awaitSearchable(article, BETWEEN_QUESTIONS);
        return Duration.ofNanos(System.nanoTime() - due).toMillis();
    }
}
