package io.eventtimeline.timeline.documents;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Whether the live indices can be asked: without them nothing can be read.
@Component("elasticsearchHealthIndicator")
class ElasticsearchHealth implements HealthIndicator {
    private final ElasticsearchClient elasticsearch;
    private final ElasticsearchSettings settings;

    ElasticsearchHealth(ElasticsearchClient elasticsearch, ElasticsearchSettings settings) {
        this.elasticsearch = elasticsearch;
        this.settings = settings;
    }

    @Override
    public Health health() {
        try {
            boolean there = elasticsearch
                    .indices()
                    .existsAlias(a -> a.name(Indices.LIVE.all()))
                    .value();
            return there ? Health.up().build() : down("the index is not there yet");
        } catch (IOException | ElasticsearchException e) {
            return down("Elasticsearch does not answer at " + settings.url() + ": " + e.getMessage());
        }
    }

    private static Health down(String reason) {
        return Health.down().withDetail("reason", reason).build();
    }
}
