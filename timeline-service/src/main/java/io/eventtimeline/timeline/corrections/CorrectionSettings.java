package io.eventtimeline.timeline.corrections;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/// How corrections are taken in.
///
/// @param kafka `host:port`, several with commas
/// @param acknowledgeWithin so long a caller waits for Kafka at most
@ConfigurationProperties("timeline.corrections")
public record CorrectionSettings(String kafka, Duration acknowledgeWithin) {
    public CorrectionSettings {
        Assert.hasText(kafka, "timeline.corrections.kafka (KAFKA) must name a broker, as host:port");
        Assert.isTrue(
                acknowledgeWithin != null && acknowledgeWithin.isPositive(),
                "timeline.corrections.acknowledge-within must be more than nothing, for example 10s");
    }
}
