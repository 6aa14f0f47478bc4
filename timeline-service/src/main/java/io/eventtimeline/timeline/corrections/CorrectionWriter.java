package io.eventtimeline.timeline.corrections;

import io.eventtimeline.contracts.CorrectionMade;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.WireRecords;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Puts the records of one correction on `corrections.v1`: all of them, or none.
///
/// People correct seldom, so each correction has a producer of its own, and several services need no agreement about
/// the names of their transactions.
@Component
class CorrectionWriter {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectionWriter.class);

    private final CorrectionSettings settings;

    CorrectionWriter(CorrectionSettings settings) {
        this.settings = settings;
    }

    /// Returns when Kafka has acknowledged all.
    void write(List<CorrectionMade> corrections) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(producer())) {
            producer.initTransactions();
            producer.beginTransaction();
            for (CorrectionMade correction : corrections) {
                // Whether it was acknowledged, the commit tells.
                Future<?> _ = producer.send(WireRecords.corrected(correction));
            }
            producer.commitTransaction();
        } catch (KafkaException e) {
            LOG.warn("a correction was not taken: {}", e.toString());
            throw Problem.away();
        }
    }

    private Map<String, Object> producer() {
        Map<String, Object> producer = ClientSettings.producer(settings.kafka());
        int millis = Math.toIntExact(settings.acknowledgeWithin().toMillis());
        producer.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "correction-" + UUID.randomUUID());
        producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis);
        producer.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
        producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 2 * millis);
        return producer;
    }
}
