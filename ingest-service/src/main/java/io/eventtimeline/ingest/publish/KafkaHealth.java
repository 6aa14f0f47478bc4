package io.eventtimeline.ingest.publish;

import io.eventtimeline.topics.Broker;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Ready means that an article sent now would get in.
@Component("kafkaHealthIndicator")
final class KafkaHealth implements HealthIndicator {
    private final KafkaConnection connection;
    private final PublishSettings settings;

    KafkaHealth(KafkaConnection connection, PublishSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    @Override
    public Health health() {
        return switch (connection.state()) {
            case ConnectionState.Away(String reason) -> down(reason);
            case ConnectionState.Connected connected ->
                answers() ? Health.up().build() : down("Kafka does not answer at " + settings.kafka());
        };
    }

    private boolean answers() {
        try {
            return Broker.answers(settings.kafka());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Health down(String reason) {
        return Health.down().withDetail("reason", reason).build();
    }
}
