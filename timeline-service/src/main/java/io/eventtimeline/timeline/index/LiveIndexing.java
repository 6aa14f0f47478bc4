package io.eventtimeline.timeline.index;

import io.eventtimeline.timeline.documents.Indices;
import io.eventtimeline.topics.ClientSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.MessageListenerContainer;

/// One topic and the consumer that follows it into the live index; and what a rebuild needs of that: where it stands,
/// that it holds still for a moment, and its own way of writing, onto other indices.
public final class LiveIndexing {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final FollowedTopic followed;
    private final MessageListenerContainer container;
    private final Situation situation;
    private final IndexSettings settings;
    private final BulkWriter bulk;
    private final Function<Indices, Plan> plan;

    LiveIndexing(
            FollowedTopic followed,
            MessageListenerContainer container,
            Situation situation,
            IndexSettings settings,
            BulkWriter bulk,
            Function<Indices, Plan> plan) {
        this.followed = followed;
        this.container = container;
        this.situation = situation;
        this.settings = settings;
        this.bulk = bulk;
        this.plan = plan;
    }

    Situation situation() {
        return situation;
    }

    void start() {
        situation.following();
        container.start();
    }

    void stop() {
        container.stop();
    }

    /// Returns when what was under way is written and committed.
    public void pause() throws InterruptedException {
        container.pause();
        while (container.isRunning() && !container.isContainerPaused()) {
            Thread.sleep(LOOK_AGAIN);
        }
    }

    public void resume() {
        container.resume();
    }

    /// Offset of the first record, per partition, that is not in the live index; partitions never read are absent.
    public Map<TopicPartition, Long> positions() throws InterruptedException {
        try (Admin admin = Admin.create(ClientSettings.admin(settings.kafka()))) {
            Map<TopicPartition, Long> positions = new HashMap<>();
            admin.listConsumerGroupOffsets(followed.group())
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .forEach((partition, committed) -> {
                        if (committed != null) {
                            positions.put(partition, committed.offset());
                        }
                    });
            return positions;
        } catch (ExecutionException e) {
            throw new KafkaException("Kafka does not say where the group stands: " + e.getCause(), e.getCause());
        }
    }

    /// Reads the same records, for no group but its own.
    public Consumer<String, byte[]> anotherConsumer() {
        return new KafkaConsumer<>(
                IndexConfiguration.consumer(settings, followed.group() + "-rebuild", settings.articlesPerPoll()));
    }

    /// Writes the same documents. What is refused here is in a dead letter since it was read live.
    public Projection onto(Indices target) {
        return new Projection(plan.apply(target), bulk, _ -> {}, settings.refusedInARow());
    }
}
