package io.eventtimeline.timeline.merge;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/// A record of Kafka Streams as its topic had it: what reads records and makes dead letters wants that.
final class Arrived {
    private Arrived() {}

    static <V> ConsumerRecord<String, V> of(Record<String, V> record, ProcessorContext<?, ?> context) {
        RecordMetadata at = context.recordMetadata()
                .orElseThrow(() -> new IllegalStateException("a record that comes from no topic: " + record.key()));
        return new ConsumerRecord<>(
                at.topic(),
                at.partition(),
                at.offset(),
                record.timestamp(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                record.key(),
                record.value(),
                record.headers(),
                Optional.empty());
    }

    /// A record that was taken into the stores before.
    static ConsumerRecord<String, byte[]> before(
            ProcessorContext<?, ?> context, Waiting how, String block, byte[] lines) {
        return new ConsumerRecord<>(
                MergeTopology.BETWEEN.name(),
                how.partition(),
                how.offset(),
                context.currentSystemTimeMs(),
                TimestampType.CREATE_TIME,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                block,
                lines,
                new RecordHeaders(),
                Optional.empty());
    }
}
