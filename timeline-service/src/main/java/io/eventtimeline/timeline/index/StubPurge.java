package io.eventtimeline.timeline.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.search.Hit;
import io.eventtimeline.timeline.documents.Indices;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Deletes the stubs of events and entries that were retracted long ago. By search and bulk, which every Elasticsearch
/// has, and only as they were found: an event that has come back meanwhile stays.
@Component
class StubPurge {
    private static final Logger LOG = LoggerFactory.getLogger(StubPurge.class);
    private static final int AT_ONCE = 10_000;

    private final ElasticsearchClient elasticsearch;
    private final IndexSettings settings;
    private final Clock clock;

    StubPurge(ElasticsearchClient elasticsearch, IndexSettings settings, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void purgeHourly() {
        try {
            long purged = purge();
            if (purged > 0) {
                LOG.info("purged {} stubs of events and entries retracted more than {} days ago", purged, days());
            }
        } catch (IOException | ElasticsearchException e) {
            LOG.warn("stubs were not purged, the next attempt is in an hour: {}", e.getMessage());
        }
    }

    /// At most ten thousand at a time: the rest is there an hour later too.
    long purge() throws IOException {
        Instant before = clock.instant().minus(settings.stubsKept());
        List<Hit<Void>> old = elasticsearch
                .search(
                        s -> s.index(Indices.LIVE.events(), Indices.LIVE.entries())
                                .size(AT_ONCE)
                                .seqNoPrimaryTerm(true)
                                .source(source -> source.fetch(false))
                                .query(q -> q.range(
                                        r -> r.date(d -> d.field("retracted_at").lt(before.toString())))),
                        Void.class)
                .hits()
                .hits();
        if (old.isEmpty()) {
            return 0;
        }
        List<BulkOperation> deletions = old.stream().map(StubPurge::deletion).toList();
        return elasticsearch.bulk(b -> b.operations(deletions)).items().stream()
                .filter(item -> item.status() == 200)
                .count();
    }

    private static BulkOperation deletion(Hit<Void> stub) {
        return BulkOperation.of(b -> b.delete(
                d -> d.index(stub.index()).id(stub.id()).ifSeqNo(stub.seqNo()).ifPrimaryTerm(stub.primaryTerm())));
    }

    private long days() {
        return settings.stubsKept().toDays();
    }
}
