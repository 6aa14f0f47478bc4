package io.eventtimeline.extract.stream;

import io.eventtimeline.topics.ClientSettings;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;
import org.springframework.util.unit.DataSize;

/// @param kafka `host:port`, several with commas
/// @param recordsPerPoll are acknowledged together before their offsets are committed
/// @param fetchSize what is fetched ahead at most, but for a single record that is larger
@ConfigurationProperties("extract.stream")
record StreamSettings(
        String kafka,
        @DefaultValue("200") int recordsPerPoll,
        @DefaultValue("8MB") DataSize fetchSize) {
    StreamSettings {
        Assert.hasText(kafka, "extract.stream.kafka must name a broker, as host:port");
        Assert.isTrue(recordsPerPoll > 0, "extract.stream.records-per-poll must be at least 1");
        Assert.isTrue(
                fetchSize.toBytes() > 0 && fetchSize.toBytes() <= Integer.MAX_VALUE,
                "extract.stream.fetch-size must be at least 1B and less than 2GB");
    }

    /// For the binder's consumer and our own.
    Map<String, Object> consumer(String group) {
        Map<String, Object> settings = ClientSettings.consumer(kafka, group);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, recordsPerPoll);
        settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, Math.toIntExact(fetchSize.toBytes()));
        return settings;
    }
}
