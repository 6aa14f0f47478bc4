package io.eventtimeline.extract.stream;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.topics.DeadLetters;
import io.eventtimeline.topics.WireRecords;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads the records of one poll and sends what they become, all of them together; returns when the broker has
/// acknowledged every one. Only then may their offsets be committed.
///
/// A record that can't be read, that the extractor fails on, or whose result is too large becomes a dead letter, alone:
/// its neighbours go on, and the article's earlier revision stands.
final class Delivery implements AutoCloseable {
    static final String GROUP = "extract";

    private static final String DEAD_LETTERS =
            Topics.deadLetters(Topics.ARTICLES, GROUP).name();
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Revisions revisions;
    private final Producer<String, byte[]> producer;
    private final Counter extracted;
    private final Counter deadLetters;

    Delivery(Revisions revisions, Producer<String, byte[]> producer, MeterRegistry meters) {
        this.revisions = revisions;
        this.producer = producer;
        this.extracted = meters.counter("extract.records", "outcome", "extracted");
        this.deadLetters = meters.counter("extract.records", "outcome", "dead_letter");
    }

    /// @throws KafkaException if the broker did not acknowledge all of them: then all have to be delivered again
    void deliver(List<ConsumerRecord<String, byte[]>> records) {
        List<Future<RecordMetadata>> results = new ArrayList<>(records.size());
        for (ConsumerRecord<String, byte[]> received : records) {
            results.add(producer.send(answer(received)));
        }
        producer.flush();
        List<Future<RecordMetadata>> tooLarge = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            try {
                acknowledged(results.get(i));
            } catch (RecordTooLargeException e) {
                tooLarge.add(producer.send(letter(records.get(i), "its result is too large: " + e.getMessage())));
            }
        }
        tooLarge.forEach(Delivery::acknowledged);
    }

    private ProducerRecord<String, byte[]> answer(ConsumerRecord<String, byte[]> received) {
        try {
            ProducerRecord<String, byte[]> result = WireRecords.extracted(revisions.extracted(received));
            extracted.increment();
            return result;
        } catch (InvalidRecord e) {
            return letter(received, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("the extractor failed on {}", place(received), e);
            return letter(received, "the extractor failed: " + e);
        }
    }

    private ProducerRecord<String, byte[]> letter(ConsumerRecord<String, byte[]> received, String reason) {
        LOG.warn("{} becomes a dead letter: {}", place(received), reason);
        deadLetters.increment();
        ProducerRecord<String, byte[]> letter = DeadLetters.letter(received, GROUP, reason);
        return new ProducerRecord<>(DEAD_LETTERS, null, letter.key(), letter.value(), letter.headers());
    }

    private static String place(ConsumerRecord<String, byte[]> received) {
        return received.topic() + "-" + received.partition() + "@" + received.offset();
    }

    private static void acknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException kafka ? kafka : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    /// What is not acknowledged by then is not committed either, and is read again.
    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
