package io.eventtimeline.timeline.index;

import io.eventtimeline.contracts.Topics;
import io.eventtimeline.timeline.documents.Indices;
import io.eventtimeline.topics.ClientSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.MessageListenerContainer;

/// The live consumers, one for each topic: spring-kafka's batch listener, started by [Indexing] when
/// everything is ready for it.
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {
    /// Of one partition in one fetch; a larger record comes alone. Keeps a poll in a small heap.
    private static final int PARTITION_FETCH_BYTES = 1024 * 1024;

    /// Without a record before the consumer says so, and [Redelivery] hears it.
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final int FETCH_BYTES = Topics.LARGEST_RECORD_BYTES / 2;

    private final IndexSettings settings;
    private final BulkWriter bulk;
    private final KafkaDeadLetters deadLetters;
    private final MeterRegistry meters;

    IndexConfiguration(IndexSettings settings, BulkWriter bulk, KafkaDeadLetters deadLetters, MeterRegistry meters) {
        this.settings = settings;
        this.bulk = bulk;
        this.deadLetters = deadLetters;
        this.meters = meters;
    }

    @Bean
    LiveIndexing liveEvents(StoredArticles stored, Defects defects) {
        return live(
                FollowedTopic.EVENTS, settings.articlesPerPoll(), target -> new ArticlePlan(target, stored, defects));
    }

    @Bean
    LiveIndexing liveEntries() {
        return live(FollowedTopic.TIMELINE, settings.entriesPerPoll(), EntryPlan::new);
    }

    @Bean
    IndexHealth indexHealthIndicator(LiveIndexing liveEvents) {
        return new IndexHealth(liveEvents.situation());
    }

    @Bean
    IndexHealth entriesHealthIndicator(LiveIndexing liveEntries) {
        return new IndexHealth(liveEntries.situation());
    }

    private LiveIndexing live(FollowedTopic followed, int recordsPerPoll, Function<Indices, Plan> plan) {
        Situation situation = new Situation(followed.topic().name());
        Projection projection =
                new Projection(plan.apply(Indices.LIVE), bulk, deadLetters.of(followed), settings.refusedInARow());
        return new LiveIndexing(
                followed, container(followed, recordsPerPoll, projection, situation), situation, settings, bulk, plan);
    }

    private MessageListenerContainer container(
            FollowedTopic followed, int recordsPerPoll, Projection projection, Situation situation) {
        DefaultKafkaConsumerFactory<String, byte[]> consumers =
                new DefaultKafkaConsumerFactory<>(consumer(settings, followed.group(), recordsPerPoll));
        consumers.addListener(new MicrometerConsumerListener<>(meters));
        ContainerProperties properties =
                new ContainerProperties(followed.sources().toArray(String[]::new));
        properties.setIdleEventInterval(IDLE.toMillis());
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMessageListener((BatchMessageListener<String, byte[]>) poll -> {
            projection.apply(poll);
            situation.following();
        });
        Redelivery redelivery = new Redelivery(situation, settings);
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setCommonErrorHandler(redelivery);
        container.setApplicationEventPublisher(event -> {
            if (event instanceof ListenerContainerIdleEvent idle) {
                redelivery.onIdle(idle);
            }
        });
        container.setAutoStartup(false);
        container.setBeanName(followed.group());
        return container;
    }

    static Map<String, Object> consumer(IndexSettings settings, String group, int recordsPerPoll) {
        Map<String, Object> consumer = new HashMap<>(ClientSettings.consumer(settings.kafka(), group));
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, recordsPerPoll);
        consumer.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, PARTITION_FETCH_BYTES);
        consumer.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        return consumer;
    }
}
