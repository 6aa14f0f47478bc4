package io.eventtimeline.timeline.corrections;

import io.eventtimeline.contracts.CorrectedField;
import io.eventtimeline.contracts.CorrectionMade;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.TopicSpec;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.topics.Broker;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.DeclaredTopics;
import io.eventtimeline.topics.Received;
import io.eventtimeline.topics.WireRecords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// All that people corrected, in memory: what a person writes fits, and it can be looked through in any way.
///
/// It follows `corrections.v1` from its beginning, so that every instance has all of it. Until it has read what was
/// there when it began, it answers that it has not.
@Component
class CorrectionLog implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectionLog.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int PARTITION_FETCH_BYTES = 1 << 20;
    private static final int FETCH_BYTES = 4 << 20;

    private static final List<TopicPartition> PARTITIONS = IntStream.range(0, Topics.CORRECTIONS.partitions())
            .mapToObj(partition -> new TopicPartition(Topics.CORRECTIONS.name(), partition))
            .toList();

    private final CorrectionSettings settings;
    private final Map<String, List<CorrectionMade>> byId = new LinkedHashMap<>();
    private final Map<String, List<CorrectionMade>> byEvent = new LinkedHashMap<>();
    private volatile boolean complete;
    private volatile @Nullable Thread following;

    CorrectionLog(CorrectionSettings settings) {
        this.settings = settings;
    }

    /// The records of one correction; empty if there is none.
    synchronized List<CorrectionMade> of(String id) {
        requireComplete();
        return List.copyOf(byId.getOrDefault(id, List.of()));
    }

    /// What was said of one field of an event, oldest first.
    synchronized List<CorrectionMade> of(String eventId, CorrectedField field) {
        requireComplete();
        return byEvent.getOrDefault(eventId, List.of()).stream()
                .filter(correction -> correction.field() == field)
                .toList();
    }

    /// What is in force of a field of an event.
    Optional<CorrectionMade> inForce(String eventId, CorrectedField field) {
        List<CorrectionMade> all = of(eventId, field);
        return all.isEmpty() || all.getLast().value() == null ? Optional.empty() : Optional.of(all.getLast());
    }

    /// Ids of corrections with such a record, newest first.
    synchronized List<String> ids(Predicate<CorrectionMade> which) {
        requireComplete();
        return byId.entrySet().stream()
                .filter(correction -> correction.getValue().stream().anyMatch(which))
                .map(Map.Entry::getKey)
                .toList()
                .reversed();
    }

    /// Ids of the articles of which anything was corrected.
    synchronized Set<String> articles() {
        requireComplete();
        Set<String> articles = new LinkedHashSet<>();
        byId.values().stream().flatMap(Collection::stream).forEach(made -> articles.add(made.articleId()));
        return articles;
    }

    @Override
    public void start() {
        following = Thread.ofVirtual().name("corrections").start(this::read);
    }

    @Override
    public void stop() {
        Thread thread = following;
        if (thread != null) {
            thread.interrupt();
            following = null;
        }
    }

    @Override
    public boolean isRunning() {
        return following != null;
    }

    private void read() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Broker.await(settings.kafka());
                follow();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException | InterruptException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Until Kafka answers in a way that its client does not mend by itself; then from the beginning.
    private void follow() throws InterruptedException {
        try {
            DeclaredTopics.ensure(settings.kafka(), List.<TopicSpec>of(Topics.CORRECTIONS));
            try (var consumer = new KafkaConsumer<String, byte[]>(consumer())) {
                consumer.assign(PARTITIONS);
                consumer.seekToBeginning(PARTITIONS);
                Map<TopicPartition, Long> ends = consumer.endOffsets(PARTITIONS);
                forget();
                while (true) {
                    consumer.poll(POLL).forEach(this::take);
                    complete |=
                            ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
                }
            }
        } catch (InterruptException stopped) {
            throw stopped;
        } catch (RuntimeException e) {
            LOG.warn("corrections.v1 can't be read, trying again: {}", e.toString());
        }
    }

    private Map<String, Object> consumer() {
        Map<String, Object> consumer = ClientSettings.consumer(settings.kafka(), "corrections-log");
        consumer.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, PARTITION_FETCH_BYTES);
        consumer.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        return consumer;
    }

    private synchronized void forget() {
        complete = false;
        byId.clear();
        byEvent.clear();
    }

    /// What is not there may only not have been read yet.
    private void requireComplete() {
        if (!complete) {
            throw Problem.notReadYet();
        }
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        try {
            if (WireRecords.read(record) instanceof Received.Correction made) {
                add(made.correction());
            }
        } catch (InvalidRecord _) {
            // The merge step makes a dead letter of it.
        }
    }

    private synchronized void add(CorrectionMade correction) {
        byId.computeIfAbsent(correction.id(), _ -> new ArrayList<>()).add(correction);
        byEvent.computeIfAbsent(correction.eventId(), _ -> new ArrayList<>()).add(correction);
    }
}
