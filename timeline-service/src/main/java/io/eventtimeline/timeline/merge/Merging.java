package io.eventtimeline.timeline.merge;

import io.eventtimeline.topics.Broker;
import io.eventtimeline.topics.DeclaredTopics;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Runs the merge step beside everything else: waits for the broker, makes sure of the topics, and starts again what
/// fails.
@Component
class Merging implements SmartLifecycle {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(15);

    private final MergeSettings settings;
    private final Topology topology;
    private final MergeState state;
    private volatile @Nullable Thread starting;
    private volatile @Nullable KafkaStreams streams;

    Merging(MergeSettings settings, Topology topology, MergeState state) {
        this.settings = settings;
        this.topology = topology;
        this.state = state;
    }

    @Override
    public void start() {
        starting = Thread.ofVirtual().name("merge-start").start(this::prepareAndRun);
    }

    @Override
    public void stop() {
        Thread thread = starting;
        if (thread != null) {
            thread.interrupt();
            starting = null;
        }
        KafkaStreams running = streams;
        if (running != null) {
            running.close(CloseOptions.timeout(STOP_WITHIN)
                    .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
            streams = null;
        }
    }

    @Override
    public boolean isRunning() {
        return starting != null;
    }

    /// What is known of an article, as far as this instance has its partition and has read it back.
    Optional<ArticleState> article(String id) {
        KafkaStreams running = streams;
        if (running == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(running.store(StoreQueryParameters.fromNameAndType(
                            MergeTopology.ARTICLES, QueryableStoreTypes.<String, ArticleState>keyValueStore()))
                    .get(id));
        } catch (InvalidStateStoreException e) {
            // It starts, or partitions move.
            return Optional.empty();
        }
    }

    private void prepareAndRun() {
        try {
            state.preparing("waiting for Kafka at " + settings.kafka());
            while (!prepared()) {
                Thread.sleep(PAUSE);
            }
            run();
        } catch (InterruptedException e) {
            // The service stops.
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            state.stopped(String.valueOf(e.getMessage()));
        }
    }

    private boolean prepared() throws InterruptedException {
        Broker.await(settings.kafka());
        try {
            DeclaredTopics.ensure(settings.kafka(), MergeTopology.topics());
            return true;
        } catch (KafkaException e) {
            state.disturbed(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private void run() {
        KafkaStreams started = new KafkaStreams(topology, MergeStreams.settings(settings));
        started.setStateListener((now, _) -> changed(now));
        started.setUncaughtExceptionHandler(this::failed);
        streams = started;
        started.start();
    }

    private void changed(KafkaStreams.State now) {
        switch (now) {
            case RUNNING -> state.merging();
            case CREATED, REBALANCING -> state.preparing("reading back what is known");
            case ERROR -> state.stopped("see the log, and restart the service");
            case PENDING_ERROR, PENDING_SHUTDOWN, NOT_RUNNING -> state.preparing("stopping");
        }
    }

    /// Of Kafka or the disk: what is wrong with a record became a dead letter. The pause keeps it from being a loop.
    private StreamThreadExceptionResponse failed(Throwable failure) {
        state.disturbed(failure.toString());
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
