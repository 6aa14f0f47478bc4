package io.eventtimeline.timeline.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.eventtimeline.contracts.TopicSpec;
import io.eventtimeline.timeline.documents.IndexSetup;
import io.eventtimeline.topics.Broker;
import io.eventtimeline.topics.DeclaredTopics;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Follows the topics for as long as the service runs: waits for Kafka and Elasticsearch, prepares topics and indices,
/// then consumes. The service is up meanwhile, and its readiness tells what is missing.
@Component
class Indexing implements SmartLifecycle {
    private final IndexSettings settings;
    private final IndexSetup setup;
    private final List<LiveIndexing> live;
    private volatile @Nullable Thread starting;

    Indexing(IndexSettings settings, IndexSetup setup, List<LiveIndexing> live) {
        this.settings = settings;
        this.setup = setup;
        this.live = live;
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
        live.forEach(LiveIndexing::stop);
    }

    @Override
    public boolean isRunning() {
        return starting != null;
    }

    private void prepareAndConsume() {
        try {
            say(situation -> situation.starting("for Kafka at " + settings.kafka()));
            while (!prepared()) {
                Thread.sleep(settings.longestPause());
            }
            live.forEach(LiveIndexing::start);
        } catch (InterruptedException e) {
            // The service stops.
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            say(situation -> situation.stopped(String.valueOf(e.getMessage())));
        }
    }

    private boolean prepared() throws InterruptedException {
        Broker.await(settings.kafka());
        try {
            DeclaredTopics.ensure(settings.kafka(), topics());
            setup.ensureLive();
            return true;
        } catch (KafkaException e) {
            say(situation -> situation.waiting("for Kafka: " + e.getMessage()));
            return false;
        } catch (IOException | ElasticsearchException e) {
            if (Verdict.of(e) != Verdict.AGAIN) {
                throw Verdict.thrown(e);
            }
            say(situation -> situation.waiting("for Elasticsearch: " + Verdict.reason(e)));
            return false;
        }
    }

    private void say(Consumer<Situation> what) {
        live.forEach(one -> what.accept(one.situation()));
    }

    private static List<TopicSpec> topics() {
        return FollowedTopic.ALL.stream()
                .flatMap(followed -> followed.topics().stream())
                .toList();
    }
}
