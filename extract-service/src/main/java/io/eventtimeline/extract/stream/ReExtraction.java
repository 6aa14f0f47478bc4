package io.eventtimeline.extract.stream;

import io.eventtimeline.contracts.Topics;
import io.eventtimeline.topics.Broker;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// After a change of the extractor: reads all of `articles.v1` once more, beside the live group, from the beginning to
/// the ends that it saw when it first started for this generation. What comes later the live group reads with the new
/// extractor anyway.
///
/// Group `extract-g<generation>` keeps how far it is and, as the commits' metadata, where it ends: so it goes
/// on after a crash, and is done once for ever.
final class ReExtraction {
    private static final Logger LOG = LoggerFactory.getLogger(ReExtraction.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);
    private static final String UNTIL = "until ";

    private final StreamSettings settings;
    private final int generation;
    private final Consumer<List<ConsumerRecord<String, byte[]>>> delivery;
    private final AtomicLong total = new AtomicLong();
    private final AtomicLong remaining = new AtomicLong();
    private long saidNanos = System.nanoTime();

    /// @param delivery returns when all that the records become is acknowledged
    ReExtraction(
            StreamSettings settings,
            int generation,
            Consumer<List<ConsumerRecord<String, byte[]>>> delivery,
            MeterRegistry meters) {
        this.settings = settings;
        this.generation = generation;
        this.delivery = delivery;
        meters.gauge("extract.reextraction.remaining", remaining);
    }

    /// How far it has to go.
    ///
    /// @param offsets from the beginning to the ends, gaps of compaction included
    /// @param remaining of them; 0 when it is done
    record Progress(long offsets, long remaining) {}

    Progress progress() {
        return new Progress(total.get(), remaining.get());
    }

    /// Returns when it is done; goes on from the last commit when the broker was away.
    void run() throws InterruptedException {
        // The first extractor there ever was: the live group reads everything with it.
        while (generation > 1) {
            try (KafkaConsumer<String, byte[]> consumer =
                    new KafkaConsumer<>(settings.consumer(Delivery.GROUP + "-g" + generation))) {
                read(consumer);
                return;
            } catch (InterruptException e) {
                throw new InterruptedException();
            } catch (KafkaException e) {
                LOG.warn("reading again for generation {} goes on later: {}", generation, e.getMessage());
                Broker.await(settings.kafka());
            }
        }
    }

    private void read(KafkaConsumer<String, byte[]> consumer) {
        Map<TopicPartition, Long> ends = open(consumer);
        boolean work = remaining.get() > 0;
        while (!ends.isEmpty()) {
            List<ConsumerRecord<String, byte[]>> poll = new ArrayList<>();
            consumer.poll(POLL).forEach(received -> {
                if (received.offset() < ends.getOrDefault(partition(received), 0L)) {
                    poll.add(received);
                }
            });
            delivery.accept(poll);
            commit(consumer, ends);
        }
        if (work) {
            LOG.info("read everything again for generation {}", generation);
        }
    }

    /// Goes to where the group stands.
    ///
    /// @return where to stop, for the partitions that are not done
    private Map<TopicPartition, Long> open(KafkaConsumer<String, byte[]> consumer) {
        Set<TopicPartition> all = consumer.partitionsFor(Topics.ARTICLES.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet());
        Map<TopicPartition, OffsetAndMetadata> stands = committed(consumer, all);
        Map<TopicPartition, Long> ends = new HashMap<>();
        long offsets = 0;
        for (Map.Entry<TopicPartition, OffsetAndMetadata> stand : stands.entrySet()) {
            long end = Long.parseLong(stand.getValue().metadata().substring(UNTIL.length()));
            offsets += end;
            if (stand.getValue().offset() < end) {
                ends.put(stand.getKey(), end);
            }
        }
        consumer.assign(ends.keySet());
        stands.forEach((partition, stand) -> {
            if (ends.containsKey(partition)) {
                consumer.seek(partition, stand.offset());
            }
        });
        total.set(offsets);
        measure(consumer, ends);
        return ends;
    }

    /// The group's commits; where it has none yet, the beginning and the end of the partition as they are now.
    private static Map<TopicPartition, OffsetAndMetadata> committed(
            KafkaConsumer<String, byte[]> consumer, Set<TopicPartition> all) {
        Map<TopicPartition, OffsetAndMetadata> stands = new HashMap<>(consumer.committed(all));
        Set<TopicPartition> unknown = new HashSet<>(all);
        unknown.removeIf(partition -> stands.get(partition) != null);
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(unknown);
        Map<TopicPartition, OffsetAndMetadata> first = consumer.endOffsets(unknown).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        end -> new OffsetAndMetadata(
                                beginnings.getOrDefault(end.getKey(), 0L), UNTIL + end.getValue())));
        consumer.commitSync(first);
        stands.putAll(first);
        return stands;
    }

    private void commit(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        Map<TopicPartition, OffsetAndMetadata> commits = new HashMap<>();
        ends.forEach((partition, end) ->
                commits.put(partition, new OffsetAndMetadata(consumer.position(partition), UNTIL + end)));
        consumer.commitSync(commits);
        if (ends.entrySet().removeIf(end -> consumer.position(end.getKey()) >= end.getValue())) {
            consumer.assign(ends.keySet());
        }
        measure(consumer, ends);
    }

    private void measure(KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        long left = 0;
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
            left += Math.max(0, end.getValue() - consumer.position(end.getKey()));
        }
        remaining.set(left);
        if (left > 0 && System.nanoTime() - saidNanos >= BETWEEN_LINES.toNanos()) {
            saidNanos = System.nanoTime();
            LOG.info("reading again for generation {}: {} of {} offsets left", generation, left, total.get());
        }
    }

    private static TopicPartition partition(ConsumerRecord<?, ?> received) {
        return new TopicPartition(received.topic(), received.partition());
    }
}
