package io.eventtimeline.extract.stream;

import io.eventtimeline.topics.Broker;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether articles are read: Kafka answers, and the stream has found its topics, epoch and generation.
@Component("kafka")
class KafkaHealth implements HealthIndicator {
    private final StreamSettings settings;
    private final ArticleStream stream;

    KafkaHealth(StreamSettings settings, ArticleStream stream) {
        this.settings = settings;
        this.stream = stream;
    }

    @Override
    public Health health() {
        Revisions revisions = stream.revisions();
        Health.Builder health = revisions == null || !answers() ? Health.down() : Health.up();
        health.withDetail("address", settings.kafka());
        if (revisions != null) {
            health.withDetail("extractor", revisions.extractorVersion())
                    .withDetail("epoch", revisions.epoch())
                    .withDetail("generation", revisions.generation());
        }
        ReExtraction reExtraction = stream.reExtraction();
        if (reExtraction != null) {
            ReExtraction.Progress progress = reExtraction.progress();
            health.withDetail("reextraction_remaining", progress.remaining())
                    .withDetail("reextraction_offsets", progress.offsets());
        }
        return health.build();
    }

    private boolean answers() {
        try {
            return Broker.answers(settings.kafka());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
