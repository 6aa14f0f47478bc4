package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.topics.DeadLetters;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What the merge step can't read goes to the dead letters of its group, for example `events.v1.merge.dlt`.
@Component
class Letterbox {
    private static final Logger LOG = LoggerFactory.getLogger(Letterbox.class);

    private final Counter counter;

    Letterbox(MeterRegistry meters) {
        this.counter = Counter.builder("timeline.merge.dead.letters")
                .description("Records that could not be read or not be merged")
                .register(meters);
    }

    /// @param failed as it came
    /// @param failure of reading it, or a mistake in our own code: thrown on, either would hold up the topic
    Record<String, Outcome> letter(ConsumerRecord<String, byte[]> failed, RuntimeException failure) {
        String reason = reason(failure);
        counter.increment();
        LOG.warn("dead letter: {}-{}@{}: {}", failed.topic(), failed.partition(), failed.offset(), reason);
        ProducerRecord<String, byte[]> letter = DeadLetters.letter(failed, MergeTopology.GROUP, reason);
        return new Outgoing(letter, String.valueOf(failed.key())).at(failed.timestamp());
    }

    private static String reason(RuntimeException failure) {
        return switch (failure) {
            case InvalidRecord invalid -> "can't be read: " + invalid.getMessage();
            default -> "can't be merged: " + failure;
        };
    }
}
