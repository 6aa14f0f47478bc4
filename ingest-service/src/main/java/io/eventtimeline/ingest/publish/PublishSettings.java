package io.eventtimeline.ingest.publish;

import io.eventtimeline.contracts.Topics;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How articles get to Kafka.
///
/// @param kafka `host:port`, several with commas
/// @param acknowledgeWithin how long a caller is kept waiting for Kafka's word at most; half of it for a place in the
///     buffer, half for the acknowledgement
/// @param buffer for records that are not acknowledged yet; when it is full, callers wait
@ConfigurationProperties("ingest.publish")
public record PublishSettings(
        String kafka,
        @DefaultValue("30s") Duration acknowledgeWithin,
        @DefaultValue("24MB") DataSize buffer) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    public PublishSettings {
        if (kafka.isBlank()) {
            throw new IllegalArgumentException("ingest.publish.kafka (KAFKA) has to name a broker, as host:port");
        }
        if (acknowledgeWithin.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("ingest.publish.acknowledge-within has to be at least 1s");
        }
        if (buffer.toBytes() < Topics.LARGEST_RECORD_BYTES) {
            throw new IllegalArgumentException("ingest.publish.buffer has to hold the largest record, 16MB");
        }
    }
}
