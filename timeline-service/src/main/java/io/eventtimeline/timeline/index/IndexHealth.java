package io.eventtimeline.timeline.index;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/// Whether the index follows a topic, and if not, why.
class IndexHealth implements HealthIndicator {
    private final Situation situation;

    IndexHealth(Situation situation) {
        this.situation = situation;
    }

    @Override
    public Health health() {
        return switch (situation.state()) {
            case IndexingState.Following _ -> Health.up().build();
            case IndexingState.Waiting waiting -> down("waiting " + waiting.reason());
            case IndexingState.Struggling struggling -> down("trying again: " + struggling.reason());
            case IndexingState.Stopped stopped -> down("stopped: " + stopped.reason());
        };
    }

    private static Health down(String reason) {
        return Health.down().withDetail("reason", reason).build();
    }
}
