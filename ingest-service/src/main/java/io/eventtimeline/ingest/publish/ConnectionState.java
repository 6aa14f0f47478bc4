package io.eventtimeline.ingest.publish;

import org.apache.kafka.clients.producer.Producer;

/// Whether there is a Kafka to publish to.
sealed interface ConnectionState {
    record Connected(Producer<String, byte[]> producer) implements ConnectionState {}

    /// @param reason for callers and operators
    record Away(String reason) implements ConnectionState {}
}
