package io.eventtimeline.timeline.merge;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.api.Record;

/// A record for a topic that others read: `timeline.v1`, or dead letters.
///
/// @param record as it shall stand there; without a value it is a tombstone
/// @param partitionBy what its partition is the hash of: the block of an entry, else the key
record Outgoing(ProducerRecord<String, byte[]> record, String partitionBy) implements Outcome {
    static final Serializer<Outgoing> SERIALIZER =
            (_, outgoing) -> outgoing.record().value();

    /// @param timestamp of the record that it comes from
    Record<String, Outcome> at(long timestamp) {
        return new Record<>(record.key(), this, timestamp, record.headers());
    }

    String topic() {
        return record.topic();
    }

    /// As Kafka's producers choose it for a key.
    int partition(int partitions) {
        return Utils.toPositive(Utils.murmur2(partitionBy.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
