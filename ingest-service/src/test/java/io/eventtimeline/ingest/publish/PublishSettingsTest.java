package io.eventtimeline.ingest.publish;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class PublishSettingsTest {
    private static final Duration ACKNOWLEDGE_WITHIN = Duration.ofSeconds(30);
    private static final DataSize BUFFER = DataSize.ofMegabytes(24);

    @Test
    void a_blank_kafka_is_refused_by_its_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishSettings(" ", ACKNOWLEDGE_WITHIN, BUFFER))
                .withMessage("ingest.publish.kafka (KAFKA) has to name a broker, as host:port");
    }

    @Test
    void less_than_a_second_for_an_acknowledgement_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishSettings("127.0.0.1:9092", Duration.ofMillis(999), BUFFER))
                .withMessageContaining("ingest.publish.acknowledge-within");
    }

    @Test
    void a_buffer_smaller_than_a_record_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishSettings("127.0.0.1:9092", ACKNOWLEDGE_WITHIN, DataSize.ofMegabytes(15)))
                .withMessageContaining("ingest.publish.buffer");
    }
}
