package io.eventtimeline.topics;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;

/// Sent records as a consumer would get them, at offset 4711 of partition 3.
final class Records {
    static final int PARTITION = 3;
    static final long OFFSET = 4711;

    private Records() {}

    static ConsumerRecord<String, byte[]> arrived(ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                PARTITION,
                OFFSET,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }

    static ConsumerRecord<String, byte[]> arrived(ProducerRecord<String, byte[]> sent, String value) {
        return arrived(new ProducerRecord<>(
                sent.topic(), null, sent.key(), value.getBytes(StandardCharsets.UTF_8), sent.headers()));
    }
}
