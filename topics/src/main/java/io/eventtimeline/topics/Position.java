package io.eventtimeline.topics;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Where a record stands in its source topic. A record that an operator sent again through a `.retry` topic
/// stands where it stood the first time: its version comes from there, never from its own place.
///
/// @param topic the source topic, for example `articles.v1`
/// @param partition of that topic
/// @param offset on that partition
public record Position(String topic, int partition, long offset) {
    public static Position of(ConsumerRecord<?, ?> received) {
        return DeadLetters.origin(received)
                .orElseGet(() -> new Position(received.topic(), received.partition(), received.offset()));
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
