package io.eventtimeline.timeline.index;

import io.eventtimeline.topics.Broker;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether Kafka answers: while it does not, the timeline stands still, and can be read.
@Component("kafkaHealthIndicator")
class KafkaHealth implements HealthIndicator {
    private final IndexSettings settings;

    KafkaHealth(IndexSettings settings) {
        this.settings = settings;
    }

    @Override
    public Health health() {
        try {
            return Broker.answers(settings.kafka())
                    ? Health.up().build()
                    : Health.down()
                            .withDetail("reason", "Kafka does not answer at " + settings.kafka())
                            .build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }
}
