package io.eventtimeline.timeline.dashboard;

import io.eventtimeline.timeline.index.IndexSettings;
import io.eventtimeline.topics.ClientSettings;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks Kafka how far its topics reach and how far each group has read them.
@Component
class KafkaOffsets {
    private static final int ANSWER_MILLIS = 5_000;

    private final String kafka;
    private final LetterCount letters;
    private final FollowedFeeds feeds;
    private @Nullable Admin admin;

    KafkaOffsets(IndexSettings settings, LetterCount letters, FollowedFeeds feeds) {
        kafka = settings.kafka();
        this.letters = letters;
        this.feeds = feeds;
    }

    SystemState with(SystemState.Index index) throws IOException, InterruptedException {
        try {
            return new Reading(ends(), groups()).state(index, letters::between, feeds::upTo);
        } catch (ExecutionException | TimeoutException | KafkaException away) {
            throw new IOException("Kafka does not answer at " + kafka, away);
        }
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, TimeoutException, InterruptedException {
        Set<String> names = answer(admin().listTopics().names()).stream()
                .filter(Reading::isOurs)
                .collect(Collectors.toSet());
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (TopicDescription topic :
                answer(admin().describeTopics(names).allTopicNames()).values()) {
            topic.partitions()
                    .forEach(one -> asked.put(new TopicPartition(topic.name(), one.partition()), OffsetSpec.latest()));
        }
        Map<TopicPartition, Long> ends = new HashMap<>();
        answer(admin().listOffsets(asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> groups()
            throws ExecutionException, TimeoutException, InterruptedException {
        Map<String, ListConsumerGroupOffsetsSpec> asked = answer(
                        admin().listGroups().all())
                .stream()
                .collect(Collectors.toMap(GroupListing::groupId, group -> new ListConsumerGroupOffsetsSpec()));
        return asked.isEmpty()
                ? Map.of()
                : answer(admin().listConsumerGroupOffsets(asked).all());
    }

    private static <T> T answer(KafkaFuture<T> asked)
            throws ExecutionException, TimeoutException, InterruptedException {
        return asked.get(ANSWER_MILLIS, TimeUnit.MILLISECONDS);
    }

    /// Made when first asked: a broker whose name can't be resolved yet must not keep the service from starting.
    private synchronized Admin admin() {
        if (admin == null) {
            Map<String, Object> settings = ClientSettings.admin(kafka);
            settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
            settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
            admin = Admin.create(settings);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
