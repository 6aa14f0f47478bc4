package io.eventtimeline.timeline.index;

import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ListenerUtils;
import org.springframework.kafka.listener.MessageListenerContainer;

/// A poll that could not be written whole comes again whole: the consumer goes back to where it began,
/// pauses, and polls as usual, so that it stays in its group through an outage of hours.
class Redelivery implements CommonErrorHandler {
    private final Situation situation;
    private final IndexSettings settings;

    Redelivery(Situation situation, IndexSettings settings) {
        this.situation = situation;
        this.settings = settings;
    }

    @Override
    public boolean seeksAfterHandling() {
        return true;
    }

    /// Nothing of it may be committed.
    @Override
    public boolean isAckAfterHandle() {
        return false;
    }

    @Override
    public void handleBatch(
            Exception thrown,
            ConsumerRecords<?, ?> poll,
            Consumer<?, ?> consumer,
            MessageListenerContainer container,
            Runnable invokeListener) {
        for (TopicPartition partition : poll.partitions()) {
            ConsumerRecord<?, ?> first = poll.records(partition).getFirst();
            consumer.seek(partition, first.offset());
        }
        handle(thrown, container);
    }

    /// Of the consumer itself: Kafka was away for a commit, say.
    @Override
    public void handleOtherException(
            Exception thrown, Consumer<?, ?> consumer, MessageListenerContainer container, boolean isBatch) {
        handle(thrown, container);
    }

    /// A quiet topic brings no poll that would tell that a disturbance is over; that nothing is left to read does.
    void onIdle(ListenerContainerIdleEvent idle) {
        Consumer<?, ?> consumer = idle.getConsumer();
        boolean nothingLeft = consumer.assignment().stream()
                .allMatch(partition -> consumer.currentLag(partition).orElse(0) == 0);
        if (nothingLeft && situation.state() instanceof IndexingState.Struggling) {
            situation.following();
        }
    }

    private void handle(Exception thrown, MessageListenerContainer container) {
        switch (cause(thrown)) {
            case ConsumptionStopped stopped -> {
                situation.stopped(String.valueOf(stopped.getMessage()));
                // Not on this thread, which it waits for.
                Thread.ofVirtual().name("index-stop").start(container::stop);
                pause(container, Long.MAX_VALUE);
            }
            case Exception other -> {
                situation.struggling(String.valueOf(other.getMessage()));
                long longest = settings.longestPause().toMillis();
                pause(container, ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
            }
        }
    }

    /// spring-kafka wraps what a listener throws.
    private static Exception cause(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ElasticsearchAway || cause instanceof ConsumptionStopped) {
                return (Exception) cause;
            }
        }
        return thrown;
    }

    private static void pause(MessageListenerContainer container, long millis) {
        try {
            ListenerUtils.stoppableSleep(container, millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
