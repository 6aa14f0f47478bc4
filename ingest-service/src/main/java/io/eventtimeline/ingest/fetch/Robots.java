package io.eventtimeline.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.util.unit.DataSize;

/// What robots.txt says to us (RFC 9309): a site without one allows everything; one that can't be asked allows nothing
/// for now.
final class Robots {
    /// What every robot has to read at least; what comes after it does not count.
    private static final DataSize LARGEST = DataSize.ofKilobytes(500);
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_WHILE_AWAY = Duration.ofMinutes(10);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final int REMEMBERED = 2_000;

    private final Function<Wanted, Fetched> fetch;
    private final String ourName;
    private final InstantSource clock;
    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// @param fetch that asks without asking robots.txt
    Robots(Function<Wanted, Fetched> fetch, String ourName, InstantSource clock) {
        this.fetch = fetch;
        this.ourName = ourName.toLowerCase(Locale.ROOT);
        this.clock = clock;
    }

    Verdict on(WebAddress address) {
        Known rules = rules(address.robots());
        if (rules.away()) {
            return new Verdict.Unknown();
        }
        if (!rules.rules().isAllowed(address.toString())) {
            return new Verdict.Forbidden();
        }
        long millis = rules.rules().getCrawlDelay();
        Duration delay = millis <= 0 ? Duration.ZERO : Duration.ofMillis(millis);
        return new Verdict.Allowed(delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay);
    }

    private Known rules(String robots) {
        Instant now = clock.instant();
        synchronized (known) {
            Known already = known.get(robots);
            if (already != null && now.isBefore(already.until())) {
                return already;
            }
        }
        Known asked = ask(robots, now);
        synchronized (known) {
            known.put(robots, asked);
        }
        return asked;
    }

    private Known ask(String robots, Instant now) {
        return switch (fetch.apply(Wanted.startOf(robots, "text/plain, */*;q=0.1", LARGEST))) {
            case Fetched.Content content ->
                new Known(
                        new SimpleRobotRulesParser()
                                .parseContent(robots, lines(content.body().bytes()), "text/plain", List.of(ourName)),
                        false,
                        now.plus(KEPT));
            case Fetched.Missing _, Fetched.Refused _, Fetched.NotModified _ ->
                new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), false, now.plus(KEPT));
            case Fetched.Failed _, Fetched.Oversized _, Fetched.Postponed _ ->
                new Known(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), true, now.plus(KEPT_WHILE_AWAY));
        };
    }

    /// Without a last line that was cut off: `Disallow: /` may be the start of `Disallow: /private`.
    private static byte[] lines(byte[] bytes) {
        int end = bytes.length;
        while (bytes.length == LARGEST.toBytes() && end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }

    /// @param away whether there was no answer: then nothing is known
    private record Known(BaseRobotRules rules, boolean away, Instant until) {}

    sealed interface Verdict {
        /// @param delay between two requests, as the site wants it
        record Allowed(Duration delay) implements Verdict {}

        record Forbidden() implements Verdict {}

        record Unknown() implements Verdict {}
    }
}
