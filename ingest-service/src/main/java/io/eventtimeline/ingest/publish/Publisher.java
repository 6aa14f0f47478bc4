package io.eventtimeline.ingest.publish;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleWithdrawn;
import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FeedPolled;
import io.eventtimeline.topics.FeedRecords;
import io.eventtimeline.topics.WireRecords;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Sends records to `articles.v1` and `feeds.v1`. What it returns is done when all of Kafka's replicas have the record,
/// or when that took too long; it never fails.
@Component
public final class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    /// After waiting in vain for a place in the buffer: else each article of an array would wait as long again.
    private static final long FULL_NANOS = Duration.ofSeconds(1).toNanos();

    private final KafkaConnection connection;
    private final OncePerMinute complaints = new OncePerMinute();
    private final InstantSource clock = InstantSource.system();
    private final Counter written;
    private final Counter unacknowledged;
    private final Counter withdrawn;
    private volatile long fullUntilNanos = System.nanoTime();

    Publisher(KafkaConnection connection, MeterRegistry meters) {
        this.connection = connection;
        this.written = meters.counter("ingest.articles", "outcome", "written");
        this.unacknowledged = meters.counter("ingest.articles", "outcome", "unacknowledged");
        this.withdrawn = meters.counter("ingest.articles", "outcome", "withdrawn");
    }

    /// Returns at once, or when there is a place in the buffer: that is how a fast caller is slowed down.
    public CompletableFuture<Acknowledgement> publish(Article article) {
        return counted(send(WireRecords.published(article, clock.instant())), written);
    }

    public CompletableFuture<Acknowledgement> publish(ArticleWithdrawn withdrawal) {
        return counted(send(WireRecords.withdrawn(withdrawal, clock.instant())), withdrawn);
    }

    private CompletableFuture<Acknowledgement> counted(CompletableFuture<Acknowledgement> word, Counter success) {
        return word.whenComplete((acknowledgement, never) -> {
            switch (acknowledgement) {
                case Acknowledgement.Written _ -> success.increment();
                case Acknowledgement.Missing _ -> unacknowledged.increment();
            }
        });
    }

    public CompletableFuture<Acknowledgement> publish(FeedFollowed feed) {
        return send(FeedRecords.followed(feed));
    }

    public CompletableFuture<Acknowledgement> publish(FeedPolled state) {
        return send(FeedRecords.polled(state));
    }

    /// Ends the following of a feed.
    ///
    /// @return the word on the last of its records
    public CompletableFuture<Acknowledgement> unfollow(String feed) {
        return FeedRecords.unfollowed(feed).stream()
                .map(this::send)
                .reduce((first, second) ->
                        first.thenCombine(second, (one, other) -> one instanceof Acknowledgement.Missing ? one : other))
                .orElseThrow();
    }

    /// Whether there is a Kafka with all the topics.
    public boolean isConnected() {
        return connection.state() instanceof ConnectionState.Connected;
    }

    private CompletableFuture<Acknowledgement> send(ProducerRecord<String, byte[]> record) {
        CompletableFuture<Acknowledgement> acknowledged = new CompletableFuture<>();
        switch (connection.state()) {
            case ConnectionState.Connected _
            when fullUntilNanos - System.nanoTime() > 0 ->
                acknowledged.complete(new Acknowledgement.Missing("Kafka takes nothing at the moment"));
            case ConnectionState.Connected(Producer<String, byte[]> producer) -> {
                send(record, producer, acknowledged);
                if (acknowledged.isDone() && acknowledged.join() instanceof Acknowledgement.Missing) {
                    fullUntilNanos = System.nanoTime() + FULL_NANOS;
                }
            }
            case ConnectionState.Away(String reason) -> acknowledged.complete(new Acknowledgement.Missing(reason));
        }
        return acknowledged;
    }

    private void send(
            ProducerRecord<String, byte[]> record,
            Producer<String, byte[]> producer,
            CompletableFuture<Acknowledgement> acknowledged) {
        try {
            var _ = producer.send(
                    record,
                    (position, failure) ->
                            acknowledged.complete(failure == null ? new Acknowledgement.Written() : missing(failure)));
        } catch (KafkaException | IllegalStateException e) {
            // The second one is what a producer says that is being closed.
            acknowledged.complete(missing(e));
        }
    }

    private Acknowledgement missing(Exception failure) {
        complaints.run(() -> LOG.warn("Kafka did not acknowledge: {}", failure.toString()));
        return new Acknowledgement.Missing("Kafka did not acknowledge in time (" + failure.getMessage() + ")");
    }
}
