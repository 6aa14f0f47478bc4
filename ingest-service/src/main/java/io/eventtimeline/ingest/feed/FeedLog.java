package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.ingest.publish.PublishSettings;
import io.eventtimeline.ingest.publish.Publisher;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.FeedRecords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Reads `feeds.v1` from the beginning, and goes on reading: every instance knows every feed, also those that others
/// poll.
@Component
final class FeedLog implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FeedLog.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /// Of no meaning: partitions are assigned by hand and nothing is committed.
    private static final String NO_GROUP = "feeds-log";

    static final List<TopicPartition> PARTITIONS = IntStream.range(0, Topics.FEEDS.partitions())
            .mapToObj(partition -> new TopicPartition(Topics.FEEDS.name(), partition))
            .toList();

    private final PublishSettings settings;
    private final Publisher publisher;
    private final Feeds feeds;
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
    private final Set<String> unreadable = ConcurrentHashMap.newKeySet();
    private @Nullable Thread reading;

    FeedLog(PublishSettings settings, Publisher publisher, Feeds feeds) {
        this.settings = settings;
        this.publisher = publisher;
        this.feeds = feeds;
    }

    /// Whether all that was on the topic then is known here now.
    boolean hasReached(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), -1L) >= end.getValue());
    }

    @Override
    public void start() {
        reading = Thread.ofPlatform().daemon().name("feed-log").start(this::read);
    }

    private void read() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (publisher.isConnected()) {
                    follow();
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException | InterruptException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// Until Kafka answers in a way that its client does not mend by itself; then from the beginning.
    private void follow() {
        try (var consumer = new KafkaConsumer<String, byte[]>(ClientSettings.consumer(settings.kafka(), NO_GROUP))) {
            consumer.assign(PARTITIONS);
            consumer.seekToBeginning(PARTITIONS);
            while (true) {
                List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
                consumer.poll(POLL).forEach(records::add);
                records.forEach(this::apply);
                PARTITIONS.forEach(partition -> positions.put(partition, consumer.position(partition)));
            }
        } catch (InterruptException stopped) {
            throw stopped;
        } catch (KafkaException e) {
            LOG.warn("feeds.v1 can't be read, trying again: {}", e.toString());
        }
    }

    private void apply(ConsumerRecord<String, byte[]> record) {
        try {
            feeds.apply(FeedRecords.read(record));
        } catch (InvalidRecord e) {
            if (unreadable.add(record.key())) {
                LOG.error(
                        "feeds.v1-{}@{} can't be read: {}; PUT the feed again",
                        record.partition(),
                        record.offset(),
                        e.getMessage());
            }
        }
    }

    @Override
    public void stop() {
        if (reading != null) {
            reading.interrupt();
            reading = null;
        }
    }

    @Override
    public boolean isRunning() {
        return reading != null;
    }

    /// After the producer, before it in stopping.
    @Override
    public int getPhase() {
        return 1;
    }
}
