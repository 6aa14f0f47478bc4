package io.eventtimeline.cli.ingest;

import java.time.Duration;

/// How long a service that takes nothing is waited for: seconds between attempts, and not for ever.
final class Patience {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Duration limit;
    private Duration pause = FIRST_PAUSE;
    private Duration waited = Duration.ZERO;

    Patience(Duration limit) {
        this.limit = limit;
    }

    void pause(String why) throws InterruptedException {
        if (waited.compareTo(limit) >= 0) {
            throw new GivenUp(why);
        }
        Thread.sleep(pause);
        waited = waited.plus(pause);
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /// Something got through.
    void renew() {
        waited = Duration.ZERO;
        pause = FIRST_PAUSE;
    }
}
