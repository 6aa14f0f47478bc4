package io.eventtimeline.timeline.index;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/// The growing pauses between attempts, with jitter: several services must not come back all at once.
final class Pauses {
    private final IndexSettings settings;
    private final long startedNanos = System.nanoTime();
    private long nextMillis;

    Pauses(IndexSettings settings) {
        this.settings = settings;
        this.nextMillis = settings.firstPause().toMillis();
    }

    /// @throws ElasticsearchAway when it is time for redelivery
    void pause(@Nullable String why) {
        if (Duration.ofNanos(System.nanoTime() - startedNanos).compareTo(settings.redeliverAfter()) > 0) {
            throw new ElasticsearchAway(why == null ? "Elasticsearch does not answer" : why);
        }
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(nextMillis / 2, nextMillis + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ElasticsearchAway("stopped while waiting for Elasticsearch", e);
        }
        nextMillis = Math.min(nextMillis * 2, settings.longestPause().toMillis());
    }
}
