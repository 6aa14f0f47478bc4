package io.eventtimeline.extract.stream;

import static java.util.Objects.requireNonNull;

import io.eventtimeline.contracts.TopicSpec;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.extraction.Extractor;
import io.eventtimeline.topics.Broker;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.ControlLog;
import io.eventtimeline.topics.DeclaredTopics;
import io.eventtimeline.topics.EpochMismatch;
import io.eventtimeline.topics.TopicMismatch;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The function `extract` of Spring Cloud Stream: it gets the records of one poll, and returns when all that
/// they become is acknowledged. The binder commits their offsets after that.
///
/// Its binding does not start by itself, because the binder floods the log without a broker. It is started here, once
/// the broker answers, the topics are as declared, and epoch and generation are known.
@Component("extract")
class ArticleStream implements Consumer<List<ConsumerRecord<String, byte[]>>>, SmartLifecycle {
    static final List<TopicSpec> TOPICS = List.of(
            Topics.ARTICLES,
            Topics.EVENTS,
            Topics.CONTROL,
            Topics.deadLetters(Topics.ARTICLES, Delivery.GROUP),
            Topics.retries(Topics.ARTICLES, Delivery.GROUP));

    private static final Logger LOG = LoggerFactory.getLogger(ArticleStream.class);
    private static final String BINDING = "extract-in-0";
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);
    private static final int REFUSED = 1;

    private final StreamSettings settings;
    private final Extractor extractor;
    private final MeterRegistry meters;
    private final ObjectProvider<BindingsLifecycleController> bindings;
    private final ApplicationContext context;
    private @Nullable Thread starting;
    private volatile @Nullable Revisions revisions;
    private volatile @Nullable Delivery delivery;
    private volatile @Nullable ReExtraction reExtraction;

    ArticleStream(
            StreamSettings settings,
            Extractor extractor,
            MeterRegistry meters,
            ObjectProvider<BindingsLifecycleController> bindings,
            ApplicationContext context) {
        this.settings = settings;
        this.extractor = extractor;
        this.meters = meters;
        this.bindings = bindings;
        this.context = context;
    }

    /// @throws KafkaException if not all was acknowledged; the binder delivers the same records again, after a pause
    @Override
    public void accept(List<ConsumerRecord<String, byte[]>> records) {
        try {
            requireNonNull(delivery).deliver(records);
        } catch (KafkaException e) {
            LOG.warn("{} records are not delivered and will be again: {}", records.size(), e.getMessage());
            throw e;
        }
    }

    /// What it reads with; null while it waits for Kafka.
    @Nullable
    Revisions revisions() {
        return revisions;
    }

    /// Null until it runs.
    @Nullable
    ReExtraction reExtraction() {
        return reExtraction;
    }

    @Override
    public void start() {
        starting = Thread.ofVirtual().name("extract-start").start(this::run);
    }

    private void run() {
        try {
            Revisions prepared = prepare();
            Delivery started =
                    new Delivery(prepared, new KafkaProducer<>(ClientSettings.producer(settings.kafka())), meters);
            delivery = started;
            revisions = prepared;
            bindings.getObject().start(BINDING);
            LOG.info(
                    "reading {} with extractor {}, epoch {}, generation {}",
                    Topics.ARTICLES.name(),
                    prepared.extractorVersion(),
                    prepared.epoch(),
                    prepared.generation());
            ReExtraction beside = new ReExtraction(settings, prepared.generation(), started::deliver, meters);
            reExtraction = beside;
            beside.run();
            watch();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (EpochMismatch | TopicMismatch e) {
            LOG.error("extract-service refuses to run: {}", e.getMessage());
            leave();
        } catch (RuntimeException e) {
            LOG.error("extract-service can't run", e);
            leave();
        }
    }

    private Revisions prepare() throws InterruptedException {
        while (true) {
            Broker.await(settings.kafka());
            try {
                DeclaredTopics.ensure(settings.kafka(), TOPICS);
                ControlLog control = new ControlLog(settings.kafka());
                String version = extractor.version().hash();
                return new Revisions(extractor::extract, version, control.epoch(), control.generation(version));
            } catch (KafkaException e) {
                LOG.warn("Kafka answers, but is not ready: {}", e.getMessage());
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
        }
    }

    /// So that the log says when Kafka goes away and when it is back, as the clients themselves wait in silence; and so
    /// that nothing more is read when articles.v1 is made anew meanwhile.
    private void watch() throws InterruptedException {
        while (true) {
            Thread.sleep(BETWEEN_LOOKS);
            Broker.await(settings.kafka());
            try {
                new ControlLog(settings.kafka()).epoch();
            } catch (KafkaException e) {
                LOG.debug("Kafka went away again", e);
            }
        }
    }

    /// From a thread of its own: closing the context interrupts this one.
    private void leave() {
        Thread.ofPlatform().daemon(false).start(() -> System.exit(SpringApplication.exit(context, () -> REFUSED)));
    }

    @Override
    public void stop() {
        Thread thread = starting;
        if (thread != null) {
            thread.interrupt();
            starting = null;
        }
    }

    @Override
    public boolean isRunning() {
        return starting != null;
    }
}
