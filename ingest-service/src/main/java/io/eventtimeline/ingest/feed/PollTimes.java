package io.eventtimeline.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/// When a feed is asked again: after its own interval, after failures twice as long each time, never all of them at
/// once.
@Component
final class PollTimes {
    private static final double JITTER = 0.1;
    private static final int DOUBLINGS = 10;

    private final Duration longestBackOff;

    PollTimes(FeedSettings settings) {
        this.longestBackOff = settings.longestBackOff();
    }

    Instant afterSuccess(Instant now, int everySeconds) {
        return now.plus(spread(Duration.ofSeconds(everySeconds)));
    }

    /// @param failures in a row, this one counted
    /// @param retryAfter as the server asks, which is the least
    Instant afterFailure(Instant now, int everySeconds, int failures, Optional<Duration> retryAfter) {
        Duration doubled = Duration.ofSeconds(everySeconds).multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        Duration bounded = doubled.compareTo(longestBackOff) > 0 ? longestBackOff : doubled;
        Duration wait = spread(bounded);
        return now.plus(retryAfter.filter(asked -> asked.compareTo(wait) > 0).orElse(wait));
    }

    private static Duration spread(Duration time) {
        double factor = 1 - JITTER + 2 * JITTER * ThreadLocalRandom.current().nextDouble();
        return Duration.ofMillis((long) (time.toMillis() * factor));
    }
}
