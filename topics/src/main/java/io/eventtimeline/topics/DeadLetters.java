package io.eventtimeline.topics;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/// What a group could not read: the record as it came, with the reason and its position in headers, on
/// `<topic>.<group>.dlt`; and the way back, through `<topic>.<group>.retry`.
public final class DeadLetters {
    static final String TOPIC = "dead_letter_topic";
    static final String PARTITION = "dead_letter_partition";
    static final String OFFSET = "dead_letter_offset";
    static final String REASON = "dead_letter_reason";
    static final String FAILED_AT = "dead_letter_failed_at";

    private static final String DEAD = ".dlt";
    private static final String AGAIN = ".retry";

    private DeadLetters() {}

    /// @param group the consumer group that could not read it
    /// @param reason for the operator: what is wrong, and where
    public static ProducerRecord<String, byte[]> letter(
            ConsumerRecord<String, byte[]> failed, String group, String reason) {
        Position position = Position.of(failed);
        Headers headers = withoutLetter(failed.headers());
        put(headers, TOPIC, position.topic());
        put(headers, PARTITION, Integer.toString(position.partition()));
        put(headers, OFFSET, Long.toString(position.offset()));
        put(headers, REASON, reason);
        put(headers, FAILED_AT, Instant.now().toString());
        return new ProducerRecord<>(position.topic() + "." + group + DEAD, null, failed.key(), failed.value(), headers);
    }

    /// The same record, bound for the group that could not read it.
    ///
    /// @param letter from a `.dlt` topic
    public static ProducerRecord<String, byte[]> retry(ConsumerRecord<String, byte[]> letter) {
        if (!letter.topic().endsWith(DEAD)) {
            throw new IllegalArgumentException(letter.topic() + " is no topic of dead letters");
        }
        String topic = letter.topic().substring(0, letter.topic().length() - DEAD.length()) + AGAIN;
        return new ProducerRecord<>(topic, null, letter.key(), letter.value(), letter.headers());
    }

    /// Why it could not be read, for a record of a `.dlt` topic.
    public static Optional<String> reason(ConsumerRecord<?, ?> letter) {
        return header(letter, REASON);
    }

    /// When it could not be read, ISO 8601.
    public static Optional<String> failedAt(ConsumerRecord<?, ?> letter) {
        return header(letter, FAILED_AT);
    }

    /// Where a dead or retried letter stood at first; nothing for an ordinary record.
    public static Optional<Position> origin(ConsumerRecord<?, ?> received) {
        if (!received.topic().endsWith(DEAD) && !received.topic().endsWith(AGAIN)) {
            return Optional.empty();
        }
        Optional<String> topic = header(received, TOPIC);
        Optional<String> partition = header(received, PARTITION).filter(text -> text.matches("\\d{1,9}"));
        Optional<String> offset = header(received, OFFSET).filter(text -> text.matches("\\d{1,18}"));
        if (topic.isEmpty() || partition.isEmpty() || offset.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Position(topic.get(), Integer.parseInt(partition.get()), Long.parseLong(offset.get())));
    }

    private static Headers withoutLetter(Headers headers) {
        Headers copy = new RecordHeaders(headers);
        for (String name : new String[] {TOPIC, PARTITION, OFFSET, REASON, FAILED_AT}) {
            copy.remove(name);
        }
        return copy;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> header(ConsumerRecord<?, ?> received, String name) {
        Header header = received.headers().lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
