package io.eventtimeline.timeline.index;

import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.DeadLetters;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// `events.v1.index.dlt` and `timeline.v1.entries.dlt`: the records unchanged, the reasons in headers.
@Component
class KafkaDeadLetters implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaDeadLetters.class);

    private final KafkaProducer<String, byte[]> producer;
    private final Counter counter;

    KafkaDeadLetters(IndexSettings settings, MeterRegistry meters) {
        this.producer = new KafkaProducer<>(ClientSettings.producer(settings.kafka()));
        this.counter = Counter.builder("timeline.index.dead.letters")
                .description("Records that could not be read or not be written whole")
                .register(meters);
    }

    DeadLetterBox of(FollowedTopic topic) {
        return refusals -> put(topic.group(), refusals);
    }

    private void put(String group, List<Refusal> refusals) {
        List<Future<RecordMetadata>> sent = refusals.stream()
                .map(refusal -> producer.send(DeadLetters.letter(refusal.record(), group, refusal.reason())))
                .toList();
        try {
            for (Future<RecordMetadata> acknowledgement : sent) {
                acknowledgement.get();
            }
        } catch (ExecutionException e) {
            throw new KafkaException("a dead letter was not acknowledged: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("stopped while a dead letter was on its way", e);
        }
        counter.increment(refusals.size());
        refusals.forEach(refusal -> LOG.warn(
                "dead letter: {}-{}@{}: {}",
                refusal.record().topic(),
                refusal.record().partition(),
                refusal.record().offset(),
                refusal.reason()));
    }

    @Override
    public void destroy() {
        producer.close();
    }
}
