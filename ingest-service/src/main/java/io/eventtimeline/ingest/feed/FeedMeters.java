package io.eventtimeline.ingest.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// How the feeds are, for those who watch many of them: the same on every instance.
@Component
final class FeedMeters {
    FeedMeters(MeterRegistry meters, Feeds feeds) {
        for (String state : List.of("waiting", "ok", "failing")) {
            Gauge.builder("ingest.feeds", feeds, all -> count(all, state))
                    .tag("state", state)
                    .register(meters);
        }
        age(meters, feeds, "newest", BinaryOperator.maxBy(Comparator.naturalOrder()));
        age(meters, feeds, "oldest", BinaryOperator.minBy(Comparator.naturalOrder()));
    }

    /// Of each feed its last success; of these the last or the first. No number while there was none.
    private static void age(MeterRegistry meters, Feeds feeds, String which, BinaryOperator<Instant> choice) {
        Gauge.builder(
                        "ingest.feeds.success.age",
                        feeds,
                        all -> successes(all)
                                .reduce(choice)
                                .map(success ->
                                        Duration.between(success, Instant.now()).toMillis() / 1000.0)
                                .orElse(Double.NaN))
                .tag("of", which)
                .baseUnit("seconds")
                .register(meters);
    }

    private static Stream<Instant> successes(Feeds feeds) {
        return feeds.all().stream()
                .flatMap(feed -> feeds.state(feed).flatMap(state -> Optional.ofNullable(state.succeededAt())).stream());
    }

    private static long count(Feeds feeds, String state) {
        return feeds.all().stream()
                .filter(feed ->
                        FeedAnswer.of(feed, feeds.state(feed)).health().state().equals(state))
                .count();
    }
}
