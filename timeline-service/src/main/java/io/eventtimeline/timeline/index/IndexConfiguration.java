package io.eventtimeline.timeline.index;

import io.eventtimeline.contracts.TopicSpec;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.timeline.documents.Indices;
import io.eventtimeline.topics.ClientSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;

/// The live consumer: spring-kafka's batch listener, started by [Indexing] when everything is ready for it.
@Configuration(proxyBeanMethods = false)
class IndexConfiguration {
    /// Of one partition in one fetch; a larger record comes alone. Keeps a poll in a small heap.
    private static final int PARTITION_FETCH_BYTES = 1024 * 1024;

    /// Without a record before the consumer says so, and [Redelivery] hears it.
    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final int FETCH_BYTES = Topics.LARGEST_RECORD_BYTES / 2;

    @Bean
    Projection liveProjection(
            StoredArticles stored,
            BulkWriter bulk,
            KafkaDeadLetters deadLetters,
            Defects defects,
            IndexSettings settings) {
        return new Projection(Indices.LIVE, stored, bulk, deadLetters, defects, settings.refusedInARow());
    }

    @Bean
    ConcurrentMessageListenerContainer<String, byte[]> liveConsumer(
            Projection liveProjection,
            Redelivery redelivery,
            Situation situation,
            IndexSettings settings,
            MeterRegistry meters) {
        DefaultKafkaConsumerFactory<String, byte[]> consumers =
                new DefaultKafkaConsumerFactory<>(consumer(settings, Indexing.GROUP));
        consumers.addListener(new MicrometerConsumerListener<>(meters));
        ContainerProperties properties = new ContainerProperties(
                Indexing.SOURCES.stream().map(TopicSpec::name).toArray(String[]::new));
        properties.setIdleEventInterval(IDLE.toMillis());
        properties.setAckMode(ContainerProperties.AckMode.BATCH);
        properties.setMessageListener((BatchMessageListener<String, byte[]>) poll -> {
            liveProjection.apply(poll);
            situation.following();
        });
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setCommonErrorHandler(redelivery);
        container.setAutoStartup(false);
        container.setBeanName(Indexing.GROUP);
        return container;
    }

    static Map<String, Object> consumer(IndexSettings settings, String group) {
        Map<String, Object> consumer = new HashMap<>(ClientSettings.consumer(settings.kafka(), group));
        consumer.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, settings.articlesPerPoll());
        consumer.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, PARTITION_FETCH_BYTES);
        consumer.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        return consumer;
    }
}
