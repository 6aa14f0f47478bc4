package io.eventtimeline.timeline.index;

import static io.eventtimeline.timeline.Extractions.article;
import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.event;
import static io.eventtimeline.timeline.Extractions.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.ArticleExtracted;
import io.eventtimeline.contracts.DatedEvent;
import io.eventtimeline.timeline.RunningTimeline;
import io.eventtimeline.topics.WireRecords;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class StubPurgeIT {
    private final RunningTimeline timeline = RunningTimeline.shared();

    @Test
    void stubs_go_30_days_after_the_record_that_retracted_their_events() throws IOException {
        DatedEvent old = retracted("c-purged", Instant.now().minus(Duration.ofDays(31)));
        DatedEvent recent = retracted("c-kept", Instant.now().minus(Duration.ofDays(29)));

        assertThat(timeline.bean(StubPurge.class).purge()).isEqualTo(1);

        assertThat(timeline.get("/v1/events/" + old.id()).status()).isEqualTo(404);
        assertThat(timeline.get("/v1/events/" + recent.id()).status()).isEqualTo(410);
    }

    private DatedEvent retracted(String id, Instant at) {
        DatedEvent event = event(id, 1, "Garnet mine closed.", day("2016-01-01"));
        timeline.publish(article(id, 1, event));
        timeline.awaitArticle(id, 1);
        timeline.publish(at(withdrawn(id, 2), at));
        timeline.awaitArticle(id, 2);
        return event;
    }

    private static ProducerRecord<String, byte[]> at(ArticleExtracted article, Instant at) {
        ProducerRecord<String, byte[]> record = WireRecords.extracted(article);
        return new ProducerRecord<>(
                record.topic(), null, at.toEpochMilli(), record.key(), record.value(), record.headers());
    }
}
