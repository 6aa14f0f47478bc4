package io.eventtimeline.extract.stream;

import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.support.ConsumerConfigCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.converter.BatchMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.util.backoff.ExponentialBackOff;

/// What application.yml can't tell the binder.
@Configuration(proxyBeanMethods = false)
class BinderConfiguration {
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /// The settings of every consumer of this house, over the binder's own.
    @Bean
    ConsumerConfigCustomizer houseSettings(StreamSettings settings) {
        return (consumer, binding, destination) -> consumer.putAll(settings.consumer(Delivery.GROUP));
    }

    /// The function gets the records themselves: their positions and headers count.
    @Bean
    BatchMessageConverter wholeRecords() {
        return new WholeRecords();
    }

    /// A poll that was not delivered is delivered again for as long as it takes. Spring's default gives up after ten
    /// times, and loses it.
    @Bean
    CommonErrorHandler againForAsLongAsItTakes() {
        ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE.toMillis(), 2);
        pauses.setMaxInterval(LONGEST_PAUSE.toMillis());
        DefaultErrorHandler handler = new DefaultErrorHandler(pauses);
        handler.setLogLevel(KafkaException.Level.DEBUG);
        return handler;
    }

    private static final class WholeRecords implements BatchMessageConverter {
        @Override
        public Message<?> toMessage(
                List<ConsumerRecord<?, ?>> records,
                @Nullable Acknowledgment acknowledgment,
                @Nullable Consumer<?, ?> consumer,
                Type payloadType) {
            return new GenericMessage<>(records);
        }

        @Override
        public List<ProducerRecord<?, ?>> fromMessage(Message<?> message, String defaultTopic) {
            throw new UnsupportedOperationException("nothing is sent through the binder");
        }
    }
}
