package io.eventtimeline.timeline.live;

import io.eventtimeline.contracts.Topics;
import io.eventtimeline.topics.Broker;
import io.eventtimeline.topics.ClientSettings;
import io.eventtimeline.topics.DeclaredTopics;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;

/// `timeline.v1` for readers that belong to no group: they say themselves where they are.
@Component
class Topic {
    /// Nobody commits anything under this name.
    private static final String NO_GROUP = "timeline-live";
    private static final String NAME = Topics.TIMELINE.name();

    // Kafka's defaults and ours for services would let a few replays fill the whole heap.
    private static final int PARTITION_FETCH_BYTES = 1 << 20;
    private static final int FETCH_BYTES = 4 << 20;

    private final LiveSettings settings;

    Topic(LiveSettings settings) {
        this.settings = settings;
    }

    /// Returns when Kafka answers and the topic is there, with Kafka's id of it.
    String await() throws InterruptedException {
        Broker.await(settings.kafka());
        DeclaredTopics.ensure(settings.kafka(), List.of(Topics.TIMELINE));
        try (Admin admin = Admin.create(ClientSettings.admin(settings.kafka()))) {
            TopicDescription topic = Objects.requireNonNull(
                    admin.describeTopics(List.of(NAME)).allTopicNames().get().get(NAME));
            return topic.topicId().toString();
        } catch (ExecutionException e) {
            throw new KafkaException("Kafka does not describe " + NAME + ": " + e.getCause(), e.getCause());
        }
    }

    /// Committed records only. A place that is no longer there is an error, and never another place.
    KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> consumer = ClientSettings.consumer(settings.kafka(), NO_GROUP);
        consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        consumer.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, PARTITION_FETCH_BYTES);
        consumer.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCH_BYTES);
        return new KafkaConsumer<>(consumer);
    }

    static List<TopicPartition> partitions() {
        return IntStream.range(0, Topics.TIMELINE.partitions())
                .mapToObj(Topic::partition)
                .toList();
    }

    static TopicPartition partition(int number) {
        return new TopicPartition(NAME, number);
    }

    static Offsets offsets(Map<TopicPartition, Long> offsets) {
        return new Offsets(partitions().stream().map(offsets::get).toList());
    }
}
