package io.eventtimeline.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.ArticleWithdrawn;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class DeadLettersTest {
    private static final ConsumerRecord<String, byte[]> FAILED =
            Records.arrived(WireRecords.withdrawn(new ArticleWithdrawn("c-1", null), Instant.EPOCH));

    @Test
    void a_letter_keeps_the_record_and_says_why_and_where_from() {
        ConsumerRecord<String, byte[]> letter = Records.arrived(DeadLetters.letter(FAILED, "extract", "no text"));
        assertThat(letter.topic()).isEqualTo("articles.v1.extract.dlt");
        assertThat(letter.key()).isEqualTo("c-1");
        assertThat(WireRecords.read(letter)).isEqualTo(WireRecords.read(FAILED));
        assertThat(DeadLetters.reason(letter)).contains("no text");
        assertThat(DeadLetters.failedAt(letter)).isPresent();
        assertThat(Position.of(letter)).isEqualTo(new Position("articles.v1", Records.PARTITION, Records.OFFSET));
    }

    @Test
    void a_retried_letter_stands_where_its_record_stood_at_first() {
        ProducerRecord<String, byte[]> retry =
                DeadLetters.retry(Records.arrived(DeadLetters.letter(FAILED, "extract", "no text")));
        assertThat(retry.topic()).isEqualTo("articles.v1.extract.retry");
        assertThat(Position.of(Records.arrived(retry)))
                .isEqualTo(new Position("articles.v1", Records.PARTITION, Records.OFFSET));
    }

    @Test
    void a_retry_that_fails_again_goes_back_to_the_same_dead_letters_with_the_new_reason_alone() {
        ConsumerRecord<String, byte[]> retry =
                Records.arrived(DeadLetters.retry(Records.arrived(DeadLetters.letter(FAILED, "extract", "first"))));
        ConsumerRecord<String, byte[]> again = Records.arrived(DeadLetters.letter(retry, "extract", "second"));
        assertThat(again.topic()).isEqualTo("articles.v1.extract.dlt");
        assertThat(again.headers().headers(DeadLetters.REASON)).hasSize(1);
        assertThat(DeadLetters.reason(again)).contains("second");
    }

    @Test
    void an_ordinary_record_stands_where_it_is_whatever_headers_it_brings() {
        FAILED.headers().add(DeadLetters.TOPIC, new byte[] {'x'});
        assertThat(Position.of(FAILED)).isEqualTo(new Position("articles.v1", Records.PARTITION, Records.OFFSET));
    }

    @Test
    void only_dead_letters_can_be_sent_again() {
        assertThatThrownBy(() -> DeadLetters.retry(FAILED)).hasMessageContaining("no topic of dead letters");
    }
}
