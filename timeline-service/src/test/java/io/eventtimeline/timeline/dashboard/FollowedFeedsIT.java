package io.eventtimeline.timeline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FeedPolled;
import io.eventtimeline.contracts.FullPage;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.timeline.RunningTimeline;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.DeclaredTopics;
import io.eventtimeline.topics.FeedRecords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Whoever looks at the system sees how the feeds do, as ingest-service tells it on `feeds.v1`.
class FollowedFeedsIT {
    private static final String ID = "quarry-news";
    private static final String URL = "https://quarry.example/feed";

    private final RunningTimeline timeline = RunningTimeline.shared();

    @Test
    void a_feed_is_shown_with_how_it_does_until_nobody_follows_it() throws ExecutionException, InterruptedException {
        DeclaredTopics.ensure(timeline.platform().kafka(), List.of(Topics.FEEDS));

        write(FeedRecords.followed(new FeedFollowed(ID, URL, 60, null, FullPage.NEVER)));
        await(feed -> assertThat(feed.has("asked_at")).isFalse());

        write(FeedRecords.polled(polled(URL, null, 0, 12)));
        await(feed -> {
            assertThat(feed.get("articles").asLong()).isEqualTo(12);
            assertThat(feed.has("error")).isFalse();
        });

        write(FeedRecords.polled(polled(URL, "404 Not Found", 3, 12)));
        await(feed -> {
            assertThat(feed.get("failures").asInt()).isEqualTo(3);
            assertThat(feed.get("error").asString()).isEqualTo("404 Not Found");
            assertThat(feed.get("succeeded_at").asString()).isEqualTo("2016-08-16T10:00:00Z");
        });

        for (ProducerRecord<String, byte[]> end : FeedRecords.unfollowed(ID)) {
            write(end);
        }
        RunningTimeline.await().untilAsserted(() -> assertThat(shown()).isEmpty());
    }

    private void await(Consumer<JsonNode> expected) {
        RunningTimeline.await().untilAsserted(() -> assertThat(shown()).hasValueSatisfying(expected));
    }

    private Optional<JsonNode> shown() {
        RunningTimeline.Answer answer = timeline.get("/v1/system");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json()
                .get("feeds")
                .valueStream()
                .filter(feed -> feed.get("id").asString().equals(ID))
                .findFirst();
    }

    private static FeedPolled polled(String url, @Nullable String error, int failures, long articles) {
        Instant at = Instant.parse("2016-08-16T10:00:00Z");
        return new FeedPolled(
                ID,
                url,
                at.plusSeconds(failures),
                at.plusSeconds(60),
                null,
                null,
                at,
                error,
                failures,
                null,
                articles,
                0,
                List.of(),
                List.of());
    }

    private void write(ProducerRecord<String, byte[]> record) throws ExecutionException, InterruptedException {
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(ClientSettings.producer(timeline.platform().kafka()))) {
            producer.send(record).get();
        }
    }
}
