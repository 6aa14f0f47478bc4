package io.eventtimeline.timeline.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.eventtimeline.contracts.TopicSpec;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.timeline.documents.IndexSetup;
import io.eventtimeline.topics.Broker;
import io.eventtimeline.topics.DeclaredTopics;
import java.io.IOException;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/// Follows `events.v1` for as long as the service runs: waits for Kafka and Elasticsearch, prepares topics and indices,
/// then consumes. The service is up meanwhile, and its readiness tells what is missing.
@Component
public class Indexing implements SmartLifecycle {
    /// The consumer group.
    public static final String GROUP = "index";

    /// Replayed dead letters come on a topic of their own. Both have the same partitions, so that one member of the
    /// group
    /// has an article's records of both.
    public static final List<TopicSpec> SOURCES = List.of(Topics.EVENTS, Topics.retries(Topics.EVENTS, GROUP));

    private final IndexSettings settings;
    private final IndexSetup setup;
    private final Situation situation;
    private final MessageListenerContainer container;
    private volatile @Nullable Thread starting;

    Indexing(IndexSettings settings, IndexSetup setup, Situation situation, MessageListenerContainer container) {
        this.settings = settings;
        this.setup = setup;
        this.situation = situation;
        this.container = container;
    }

    @Override
    public void start() {
        starting = Thread.ofVirtual().name("index-start").start(this::prepareAndConsume);
    }

    @Override
    public void stop() {
        Thread thread = starting;
        if (thread != null) {
            thread.interrupt();
            starting = null;
        }
        container.stop();
    }

    @Override
    public boolean isRunning() {
        return starting != null;
    }

    public IndexingState state() {
        return situation.state();
    }

    private void prepareAndConsume() {
        try {
            situation.starting("for Kafka at " + settings.kafka());
            while (!prepared()) {
                Thread.sleep(settings.longestPause());
            }
            situation.following();
            container.start();
        } catch (InterruptedException e) {
            // The service stops.
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            situation.stopped(String.valueOf(e.getMessage()));
        }
    }

    private boolean prepared() throws InterruptedException {
        Broker.await(settings.kafka());
        try {
            DeclaredTopics.ensure(settings.kafka(), topics());
            setup.ensureLive();
            return true;
        } catch (KafkaException e) {
            situation.waiting("for Kafka: " + e.getMessage());
            return false;
        } catch (IOException | ElasticsearchException e) {
            if (Verdict.of(e) != Verdict.AGAIN) {
                throw Verdict.thrown(e);
            }
            situation.waiting("for Elasticsearch: " + Verdict.reason(e));
            return false;
        }
    }

    private static List<TopicSpec> topics() {
        return List.of(Topics.EVENTS, Topics.retries(Topics.EVENTS, GROUP), Topics.deadLetters(Topics.EVENTS, GROUP));
    }
}
