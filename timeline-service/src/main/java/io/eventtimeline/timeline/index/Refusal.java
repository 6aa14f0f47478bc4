package io.eventtimeline.timeline.index;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/// A record that could not be read, or not be written whole.
///
/// @param record as it came
/// @param reason for people, and what to do
public record Refusal(ConsumerRecord<String, byte[]> record, String reason) {}
