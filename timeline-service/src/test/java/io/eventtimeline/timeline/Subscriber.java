package io.eventtimeline.timeline;

import io.eventtimeline.contracts.EntryChanged;
import io.eventtimeline.contracts.EntryRetracted;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.Received;
import io.eventtimeline.topics.WireRecords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/// A subscriber of `timeline.v1`: what it holds after all records that are committed, and what it heard on the way.
public final class Subscriber implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer;
    private final Map<String, TimelineEntry> held = new HashMap<>();
    private final Map<String, Integer> partitions = new HashMap<>();
    private final List<EntryChanged> changes = new ArrayList<>();
    private final List<EntryRetracted> retractions = new ArrayList<>();

    public Subscriber(String kafka) {
        consumer = new KafkaConsumer<>(ClientSettings.consumer(kafka, "reader-of-entries"));
        List<TopicPartition> all = consumer.partitionsFor(Topics.TIMELINE.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
    }

    /// What is there by now.
    public Subscriber read() {
        var ends = consumer.endOffsets(consumer.assignment());
        while (consumer.assignment().stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
            consumer.poll(Duration.ofMillis(50)).forEach(this::take);
        }
        return this;
    }

    private void take(ConsumerRecord<String, byte[]> record) {
        Integer before = partitions.put(record.key(), record.partition());
        if (before != null && before != record.partition()) {
            throw new AssertionError(record.key() + " is on partitions " + before + " and " + record.partition());
        }
        switch (WireRecords.read(record)) {
            case Received.Entry entry -> {
                changes.add(entry.change());
                held.put(record.key(), entry.change().entry());
            }
            case Received.Retracted retracted -> {
                retractions.add(retracted.retraction());
                held.remove(record.key());
            }
            case Received other -> throw new AssertionError("on timeline.v1: " + other);
        }
    }

    /// The entry that an event is in.
    public Optional<TimelineEntry> of(String eventId) {
        return held.values().stream()
                .filter(entry -> entry.mentions().stream()
                        .anyMatch(mention -> mention.event().id().equals(eventId)))
                .findFirst();
    }

    /// Number of all records so far.
    public int records() {
        return changes.size() + retractions.size();
    }

    public Map<String, TimelineEntry> held() {
        return Map.copyOf(held);
    }

    /// Of one entry, oldest first.
    public List<EntryChanged> changes(String id) {
        return changes.stream().filter(change -> change.entry().id().equals(id)).toList();
    }

    public List<EntryRetracted> retractions(String id) {
        return retractions.stream().filter(gone -> gone.id().equals(id)).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
