package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.ingest.fetch.Addresses;
import io.eventtimeline.ingest.publish.PublishSettings;
import io.eventtimeline.ingest.publish.Publisher;
import io.eventtimeline.topics.ClientSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Which feeds are this instance's. Kafka's group `feeds` gives each instance some partitions of `feeds.v1`, and a feed
/// belongs to the partition of its host's name, so that one instance is polite to a host for all. Nothing is read here.
@Component
final class FeedShare implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FeedShare.class);
    private static final String GROUP = "feeds";
    private static final Duration POLL = Duration.ofSeconds(1);

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PublishSettings settings;
    private final Publisher publisher;
    private final FeedLog log;

    /// Partitions, and how far the log was when they came: what their last owner wrote has to be known first.
    private final Map<Integer, Map<TopicPartition, Long>> mine = new ConcurrentHashMap<>();

    private @Nullable Thread member;

    FeedShare(PublishSettings settings, Publisher publisher, FeedLog log) {
        this.settings = settings;
        this.publisher = publisher;
        this.log = log;
    }

    boolean holds(FeedFollowed feed) {
        Map<TopicPartition, Long> known = mine.get(partition(feed));
        return known != null && log.hasReached(known);
    }

    /// Whether what was on the topic when this instance came is known to it.
    boolean isSettled() {
        return !mine.isEmpty() && mine.values().stream().allMatch(log::hasReached);
    }

    static int partition(FeedFollowed feed) {
        byte[] host = Addresses.site(feed.url()).getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(host)) % Topics.FEEDS.partitions();
    }

    @Override
    public void start() {
        member = Thread.ofPlatform().daemon().name("feed-share").start(this::belong);
    }

    private void belong() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (publisher.isConnected()) {
                    join();
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException | InterruptException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void join() {
        Map<String, Object> member = ClientSettings.consumer(settings.kafka(), GROUP);
        member.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        try (var consumer = new KafkaConsumer<String, byte[]>(member)) {
            consumer.subscribe(List.of(Topics.FEEDS.name()), new Assignment(consumer));
            while (true) {
                consumer.poll(POLL);
            }
        } catch (InterruptException stopped) {
            throw stopped;
        } catch (KafkaException e) {
            LOG.warn("the group of those who follow feeds can't be joined, trying again: {}", e.toString());
        } finally {
            mine.clear();
        }
    }

    private final class Assignment implements ConsumerRebalanceListener {
        private final KafkaConsumer<String, byte[]> consumer;

        Assignment(KafkaConsumer<String, byte[]> consumer) {
            this.consumer = consumer;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            consumer.pause(consumer.assignment());
            if (!partitions.isEmpty()) {
                Map<TopicPartition, Long> ends = Map.copyOf(consumer.endOffsets(FeedLog.PARTITIONS));
                partitions.forEach(partition -> mine.put(partition.partition(), ends));
                LOG.info("following the feeds of {} of {} partitions", mine.size(), Topics.FEEDS.partitions());
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.stream().map(TopicPartition::partition).forEach(mine::remove);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            onPartitionsRevoked(partitions);
        }
    }

    @Override
    public void stop() {
        if (member != null) {
            member.interrupt();
            member = null;
        }
    }

    @Override
    public boolean isRunning() {
        return member != null;
    }

    @Override
    public int getPhase() {
        return 1;
    }
}
