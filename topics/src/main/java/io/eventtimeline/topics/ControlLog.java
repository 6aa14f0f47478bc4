package io.eventtimeline.topics;

import io.eventtimeline.contracts.EpochDeclared;
import io.eventtimeline.contracts.GenerationDeclared;
import io.eventtimeline.contracts.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/// `control.v1`: one partition, so that everyone reads the same order. It says in which `articles.v1` versions count
/// (epochs), and which extractor reads (generations).
public final class ControlLog {
    private static final TopicPartition CONTROL = new TopicPartition(Topics.CONTROL.name(), 0);
    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrap;

    /// @param bootstrap `host:port`, several with commas; the topics have to be there, see [DeclaredTopics]
    public ControlLog(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /// The epoch that versions begin with. The first service of a new cluster declares epoch 0.
    ///
    /// @throws EpochMismatch if `articles.v1` is another topic, or has another number of partitions, than declared
    public int epoch() throws InterruptedException {
        EpochDeclared now = seen(0);
        EpochDeclared declared = lastEpoch().orElseGet(() -> append(WireRecords.declared(now), now));
        if (!declared.topicIds().equals(now.topicIds())
                || !declared.partitions().equals(now.partitions())) {
            throw new EpochMismatch(
                    "control.v1 declares epoch %d for %s with partitions %s, but this cluster has %s with %s. "
                                    .formatted(
                                            declared.epoch(),
                                            declared.topicIds(),
                                            declared.partitions(),
                                            now.topicIds(),
                                            now.partitions())
                            + "If articles.v1 was made anew on purpose, run ./timeline advance-epoch; otherwise look for the right cluster");
        }
        return declared.epoch();
    }

    /// Declares the next epoch, for the `articles.v1` that is there now. An operator's decision.
    public int advanceEpoch() throws InterruptedException {
        EpochDeclared next = seen(lastEpoch().map(EpochDeclared::epoch).orElse(-1) + 1);
        return append(WireRecords.declared(next), next).epoch();
    }

    /// The generation of an extractor: the last one if that is it, else a new one. Of two that declare the
    /// same number at once, the first on the log has it and the other one takes the next.
    ///
    /// @param extractor hash of code and rule book
    public int generation(String extractor) {
        while (true) {
            Optional<GenerationDeclared> last = lastGeneration();
            if (last.isPresent() && last.get().extractor().equals(extractor)) {
                return last.get().generation();
            }
            int next = last.map(GenerationDeclared::generation).orElse(0) + 1;
            GenerationDeclared mine = new GenerationDeclared(next, extractor);
            append(WireRecords.declared(mine), mine);
        }
    }

    private Optional<EpochDeclared> lastEpoch() {
        return read().stream()
                .filter(Received.Epoch.class::isInstance)
                .map(record -> ((Received.Epoch) record).epoch())
                .reduce((earlier, later) -> later);
    }

    /// Numbers only rise: of records with equal numbers the first counts.
    private Optional<GenerationDeclared> lastGeneration() {
        return read().stream()
                .filter(Received.Generation.class::isInstance)
                .map(record -> ((Received.Generation) record).generation())
                .reduce((earlier, later) -> later.generation() > earlier.generation() ? later : earlier);
    }

    private EpochDeclared seen(int epoch) throws InterruptedException {
        try (Admin admin = Admin.create(ClientSettings.admin(bootstrap))) {
            String name = Topics.ARTICLES.name();
            TopicDescription articles = DeclaredTopics.settled(admin, name);
            return new EpochDeclared(
                    epoch,
                    Map.of(name, articles.topicId().toString()),
                    Map.of(name, articles.partitions().size()));
        }
    }

    private List<Received> read() {
        List<Received> all = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(ClientSettings.consumer(bootstrap))) {
            consumer.assign(List.of(CONTROL));
            consumer.seekToBeginning(List.of(CONTROL));
            long end = consumer.endOffsets(List.of(CONTROL)).getOrDefault(CONTROL, 0L);
            while (consumer.position(CONTROL) < end) {
                for (ConsumerRecord<String, byte[]> received : consumer.poll(POLL)) {
                    all.add(WireRecords.read(received));
                }
            }
        }
        return all;
    }

    private <T> T append(ProducerRecord<String, byte[]> declaration, T declared) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(ClientSettings.producer(bootstrap))) {
            producer.send(declaration).get();
            return declared;
        } catch (ExecutionException e) {
            throw new KafkaException("control.v1 did not take " + declared, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while declaring " + declared, e);
        }
    }
}
