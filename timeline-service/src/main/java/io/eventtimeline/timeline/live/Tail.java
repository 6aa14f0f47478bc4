package io.eventtimeline.timeline.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The one consumer at the end of `timeline.v1`, for all streams of this process.
///
/// A broker that is away is waited for: nothing is written meanwhile, so nothing is missed. If the consumer
/// fails, or our own code, all streams end and resume by themselves. It stops before the web server does,
/// which would wait for open streams.
@Component
class Tail implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final Topic topic;
    private final Hub hub;
    private volatile @Nullable Thread thread;

    Tail(Topic topic, Hub hub) {
        this.topic = topic;
        this.hub = hub;
    }

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("live-tail").daemon().start(this::run);
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        hub.close();
        if (running != null) {
            running.interrupt();
            try {
                TimeUnit.NANOSECONDS.timedJoin(running, STOP.toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (isRunning()) {
                try {
                    follow(topic.await());
                } catch (InterruptException stopping) {
                    return;
                } catch (KafkaException e) {
                    LOG.warn("streams of the timeline end and resume: {}", e.getMessage());
                    Thread.sleep(PAUSE);
                } catch (RuntimeException mistake) {
                    // There is no other tail: without it nobody would hear anything until the next start.
                    LOG.error("streams of the timeline end and resume", mistake);
                    Thread.sleep(PAUSE);
                } finally {
                    hub.close();
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void follow(String topicId) {
        try (KafkaConsumer<String, byte[]> consumer = topic.consumer()) {
            List<TopicPartition> partitions = Topic.partitions();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            Place place = new Place(topicId, positions(consumer));
            hub.open(place);
            while (isRunning()) {
                ConsumerRecords<String, byte[]> poll = consumer.poll(POLL);
                List<Hub.Step> steps = new ArrayList<>();
                for (ConsumerRecord<String, byte[]> record : poll) {
                    place = place.with(record.partition(), record.offset() + 1);
                    Place behind = place;
                    Change.of(record).ifPresent(change -> steps.add(new Hub.Step(change, behind)));
                }
                // Beyond the last record stands the end of its transaction.
                place = place.at(positions(consumer));
                hub.publish(steps, place);
            }
        }
    }

    private static Offsets positions(KafkaConsumer<String, byte[]> consumer) {
        Map<TopicPartition, Long> positions =
                Topic.partitions().stream().collect(Collectors.toMap(Function.identity(), consumer::position));
        return Topic.offsets(positions);
    }
}
