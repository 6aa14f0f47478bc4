package io.eventtimeline.ingest.publish;

import io.eventtimeline.contracts.Topics;
import io.eventtimeline.topics.Broker;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.ControlLog;
import io.eventtimeline.topics.DeclaredTopics;
import io.eventtimeline.topics.EpochMismatch;
import io.eventtimeline.topics.TopicMismatch;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The way from the start of the process to a producer: waits for a broker that is away, sees to the topics and the
/// epoch, then publishes. Until then callers are told that Kafka is away.
///
/// It is there before the web server starts, and closed after the last request is answered.
@Component
final class KafkaConnection implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaConnection.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PublishSettings settings;
    private final OncePerMinute complaints = new OncePerMinute();
    private volatile ConnectionState state;
    private @Nullable Thread connecting;

    KafkaConnection(PublishSettings settings) {
        this.settings = settings;
        this.state = away();
    }

    ConnectionState state() {
        return state;
    }

    @Override
    public void start() {
        connecting = Thread.ofVirtual().name("kafka-connection").start(this::connect);
    }

    private void connect() {
        try {
            while (!connected()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (TopicMismatch | EpochMismatch e) {
            refuseToRun(e);
        }
    }

    private boolean connected() throws InterruptedException {
        try {
            Broker.await(settings.kafka());
            DeclaredTopics.ensure(settings.kafka(), List.of(Topics.ARTICLES, Topics.FEEDS, Topics.CONTROL));
            int epoch = new ControlLog(settings.kafka()).epoch();
            state = new ConnectionState.Connected(new KafkaProducer<>(producerSettings()));
            LOG.info("publishing to {} at {}, epoch {}", Topics.ARTICLES.name(), settings.kafka(), epoch);
            return true;
        } catch (KafkaException e) {
            // It went away again meanwhile, or is not whole yet.
            complaints.run(() -> LOG.warn("Kafka at {} is not ready: {}", settings.kafka(), e.toString()));
            return false;
        }
    }

    /// Halves of the caller's patience: one for a place in the buffer, one for the acknowledgement.
    private Map<String, Object> producerSettings() {
        int half = (int) settings.acknowledgeWithin().dividedBy(2).toMillis();
        Map<String, Object> producer = ClientSettings.producer(settings.kafka());
        producer.put(ProducerConfig.CLIENT_ID_CONFIG, "ingest");
        producer.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, half);
        producer.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, half);
        producer.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, half / 2);
        producer.put(ProducerConfig.BUFFER_MEMORY_CONFIG, settings.buffer().toBytes());
        return producer;
    }

    /// Running on would lose records or put them below older ones: better not to run.
    private static void refuseToRun(IllegalStateException mismatch) {
        LOG.error("refusing to run: {}", mismatch.getMessage());
        System.exit(1);
    }

    @Override
    public void stop() {
        if (connecting != null) {
            connecting.interrupt();
            connecting = null;
        }
        if (state instanceof ConnectionState.Connected(var producer)) {
            producer.close();
        }
        state = away();
    }

    @Override
    public boolean isRunning() {
        return connecting != null;
    }

    /// Before the web server, which starts late; stopped in the opposite order.
    @Override
    public int getPhase() {
        return 0;
    }

    private ConnectionState.Away away() {
        return new ConnectionState.Away("Kafka does not answer at " + settings.kafka());
    }
}
