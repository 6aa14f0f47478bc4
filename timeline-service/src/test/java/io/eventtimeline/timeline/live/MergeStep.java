package io.eventtimeline.timeline.live;

import io.eventtimeline.contracts.EntryChanged;
import io.eventtimeline.contracts.EntryRetracted;
import io.eventtimeline.contracts.EntryRetracted.Why;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.RunningTimeline;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.WireRecords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/// Writes `timeline.v1` as the merge step does: in transactions, each record with what was before.
final class MergeStep implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, TimelineEntry> published = new HashMap<>();

    MergeStep(RunningTimeline timeline) {
        Map<String, Object> settings =
                ClientSettings.producer(timeline.platform().kafka());
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, UUID.randomUUID().toString());
        producer = new KafkaProducer<>(settings);
        producer.initTransactions();
    }

    void publish(TimelineEntry... entries) {
        producer.beginTransaction();
        for (TimelineEntry entry : entries) {
            Optional<TimelineEntry> previous = Optional.ofNullable(published.put(entry.id(), entry));
            send(WireRecords.entry(new EntryChanged(
                    entry, previous.map(TimelineEntry::withoutMentions).orElse(null))));
        }
        producer.commitTransaction();
    }

    void retract(String id) {
        TimelineEntry previous = published.remove(id);
        producer.beginTransaction();
        send(WireRecords.retracted(new EntryRetracted(
                id, Why.WITHDRAWN, List.of(), previous == null ? null : previous.withoutMentions())));
        producer.commitTransaction();
    }

    /// Written, and taken back: nobody may see it.
    void abort(TimelineEntry entry) {
        producer.beginTransaction();
        send(WireRecords.entry(new EntryChanged(entry, null)));
        producer.flush();
        producer.abortTransaction();
    }

    /// If it fails, so does the commit.
    private void send(ProducerRecord<String, byte[]> record) {
        Future<RecordMetadata> _ = producer.send(record);
    }

    @Override
    public void close() {
        producer.close();
    }
}
