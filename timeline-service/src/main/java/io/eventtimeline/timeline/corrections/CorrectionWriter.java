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
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

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
        KafkaProducer<String, byte[]> producer = connect();
        try {
            send(producer, corrections);
            commit(producer);
        } finally {
            close(producer);
        }
    }

    private KafkaProducer<String, byte[]> connect() {
        try {
            return new KafkaProducer<>(producer());
        } catch (KafkaException e) {
            throw notTaken(e);
        }
    }

    private static void send(KafkaProducer<String, byte[]> producer, List<CorrectionMade> corrections) {
        try {
            producer.initTransactions();
            producer.beginTransaction();
            for (CorrectionMade correction : corrections) {
                // Whether it was acknowledged, the commit tells.
                Future<?> _ = producer.send(WireRecords.corrected(correction));
            }
        } catch (KafkaException e) {
            throw notTaken(e);
        }
    }

    /// Kafka may have committed what it had no time to acknowledge.
    private static void commit(KafkaProducer<String, byte[]> producer) {
        try {
            producer.commitTransaction();
        } catch (TimeoutException | InterruptException e) {
            LOG.warn("whether a correction was taken is not known: {}", e.toString());
            throw Problem.unacknowledged();
        } catch (KafkaException e) {
            throw notTaken(e);
        }
    }

    private static ErrorResponseException notTaken(KafkaException why) {
        LOG.warn("a correction was not taken: {}", why.toString());
        return Problem.away();
    }

    /// An open transaction is ended first; without Kafka that would take for ever.
    private void close(KafkaProducer<String, byte[]> producer) {
        try {
            producer.close(settings.acknowledgeWithin());
        } catch (KafkaException e) {
            // What became of the correction is known already.
            LOG.warn("a producer of corrections was not closed in time: {}", e.toString());
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
