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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// All that people corrected, in memory: what a person writes fits, and it can be looked through in any way.
///
/// It follows `corrections.v1` from its beginning, so that every instance has all of it.
@Component
class CorrectionLog implements SmartLifecycle {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final CorrectionSettings settings;
    private final Map<String, List<CorrectionMade>> byId = new LinkedHashMap<>();
    private final Map<String, List<CorrectionMade>> byEvent = new LinkedHashMap<>();
    private volatile @Nullable Thread following;

    CorrectionLog(CorrectionSettings settings) {
        this.settings = settings;
    }

    /// The records of one correction; empty if there is none.
    synchronized List<CorrectionMade> of(String id) {
        return List.copyOf(byId.getOrDefault(id, List.of()));
    }

    /// What was said of one field of an event, oldest first.
    synchronized List<CorrectionMade> of(String eventId, CorrectedField field) {
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
        return byId.entrySet().stream()
                .filter(correction -> correction.getValue().stream().anyMatch(which))
                .map(Map.Entry::getKey)
                .toList()
                .reversed();
    }

    /// Ids of the articles of which anything was corrected.
    synchronized Set<String> articles() {
        Set<String> articles = new LinkedHashSet<>();
        byId.values().stream().flatMap(Collection::stream).forEach(made -> articles.add(made.articleId()));
        return articles;
    }

    @Override
    public void start() {
        following = Thread.ofVirtual().name("corrections").start(this::follow);
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

    private void follow() {
        try {
            while (!prepared()) {
                Thread.sleep(PAUSE);
            }
            try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(consumer())) {
                List<TopicPartition> all = IntStream.range(0, Topics.CORRECTIONS.partitions())
                        .mapToObj(partition -> new TopicPartition(Topics.CORRECTIONS.name(), partition))
                        .toList();
                consumer.assign(all);
                consumer.seekToBeginning(all);
                while (following != null) {
                    consumer.poll(POLL).forEach(this::take);
                }
            }
        } catch (InterruptedException | org.apache.kafka.common.errors.InterruptException e) {
            // The service stops.
            Thread.currentThread().interrupt();
        }
    }

    private boolean prepared() throws InterruptedException {
        Broker.await(settings.kafka());
        try {
            DeclaredTopics.ensure(settings.kafka(), List.<TopicSpec>of(Topics.CORRECTIONS));
            return true;
        } catch (KafkaException e) {
            return false;
        }
    }

    private Map<String, Object> consumer() {
        return ClientSettings.consumer(settings.kafka(), "corrections-log");
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
