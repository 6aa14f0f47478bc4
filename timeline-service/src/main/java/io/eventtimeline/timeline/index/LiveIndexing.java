package io.eventtimeline.timeline.index;

import io.eventtimeline.timeline.documents.Indices;
import io.eventtimeline.topics.ClientSettings;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/// What a rebuild needs of the live consumer: where it stands, that it holds still for a moment, and its own way of
/// writing, onto other indices.
@Component
public class LiveIndexing {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final MessageListenerContainer container;
    private final IndexSettings settings;
    private final StoredArticles stored;
    private final BulkWriter bulk;
    private final Defects defects;

    LiveIndexing(
            MessageListenerContainer container,
            IndexSettings settings,
            StoredArticles stored,
            BulkWriter bulk,
            Defects defects) {
        this.container = container;
        this.settings = settings;
        this.stored = stored;
        this.bulk = bulk;
        this.defects = defects;
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
            admin.listConsumerGroupOffsets(Indexing.GROUP)
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
    public Consumer<String, byte[]> anotherConsumer(String group) {
        return new KafkaConsumer<>(IndexConfiguration.consumer(settings, group));
    }

    /// Writes the same documents.
    public Projection onto(Indices target, DeadLetterBox deadLetters) {
        return new Projection(target, stored, bulk, deadLetters, defects, settings.refusedInARow());
    }
}
