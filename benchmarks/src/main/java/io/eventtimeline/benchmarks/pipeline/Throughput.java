package io.eventtimeline.benchmarks.pipeline;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// As many articles as ingest-service takes, and the time until the last of them is found: what the slowest part of the
/// way sustains.
final class Throughput {
    private static final int BATCH = 50;
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);

    /// Enough of the last ones that each partition has some: within a partition they come in order.
    private static final int LAST = 60;

    private final Services services;
    private final Generator generator;

    Throughput(Services services, Generator generator) {
        this.services = services;
        this.generator = generator;
    }

    /// @param run names the articles
    /// @return articles a second
    double measure(String run, int articles) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        for (int from = 0; from < articles; from += BATCH) {
            services.publish(batch(run, from, Math.min(from + BATCH, articles)));
        }
        for (Generator.Generated article : batch(run, Math.max(0, articles - LAST), articles)) {
            services.awaitSearchable(article, BETWEEN_QUESTIONS);
        }
        return articles / ((System.nanoTime() - begin) / 1e9);
    }

    private List<Generator.Generated> batch(String run, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> generator.article(run, number))
                .toList();
    }
}
