package io.eventtimeline.timeline.merge;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether mentions are merged, and if not, why.
@Component("mergeHealthIndicator")
class MergeHealth implements HealthIndicator {
    private final MergeState state;

    MergeHealth(MergeState state) {
        this.state = state;
    }

    @Override
    public Health health() {
        MergeState.Now now = state.now();
        return now.merging()
                ? Health.up().build()
                : Health.down().withDetail("reason", now.reason()).build();
    }
}
