package io.eventtimeline.topics;

import io.eventtimeline.contracts.TopicSpec;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.LeaderNotAvailableException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/// Creates the topics that are missing and verifies those that are there: nothing runs on a topic that would lose
/// records.
public final class DeclaredTopics {
    private DeclaredTopics() {}

    /// @param bootstrap `host:port`, several with commas
    /// @param topics as [io.eventtimeline.contracts.Topics] declares them
    /// @throws LeaderNotAvailableException if a broker that leads one of them is away: worth another try
    /// @throws TopicMismatch if one that is there has other settings or another number of partitions
    public static void ensure(String bootstrap, Collection<TopicSpec> topics) throws InterruptedException {
        try (Admin admin = Admin.create(ClientSettings.admin(bootstrap))) {
            for (TopicSpec topic : topics) {
                if (describe(admin, topic.name()).isEmpty()) {
                    create(admin, topic);
                }
            }
            for (TopicSpec topic : topics) {
                verify(admin, topic);
            }
        }
    }

    static Optional<TopicDescription> describe(Admin admin, String topic) throws InterruptedException {
        try {
            return Optional.ofNullable(
                    admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw unexpected(e);
        }
    }

    private static void create(Admin admin, TopicSpec topic) throws InterruptedException {
        NewTopic creation = new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty());
        try {
            admin.createTopics(List.of(creation.configs(topic.settings())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            // Another service was quicker.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw unexpected(e);
            }
        }
    }

    private static void verify(Admin admin, TopicSpec topic) throws InterruptedException {
        int partitions = settled(admin, topic.name()).partitions().size();
        if (partitions != topic.partitions()) {
            throw new TopicMismatch(
                    "topic %s has %d partitions where %d are declared; use a cluster of its own, or move its records to a new topic"
                            .formatted(topic.name(), partitions, topic.partitions()));
        }
        settings(admin, topic).forEach((name, actual) -> {
            String declared = topic.settings().get(name);
            if (declared != null && !declared.equals(actual)) {
                throw new TopicMismatch(
                        "topic %s has %s=%s where %s is declared; mend it: kafka-configs.sh --alter --topic %s --add-config %s=%s"
                                .formatted(topic.name(), name, actual, declared, topic.name(), name, declared));
            }
        });
    }

    /// A topic that was created a moment ago may not be known to every broker yet.
    static TopicDescription settled(Admin admin, String topic) throws InterruptedException {
        for (int attempt = 0; attempt < 100; attempt++) {
            Optional<TopicDescription> description = describe(admin, topic);
            if (description.isPresent()
                    && description.get().partitions().stream().allMatch(partition -> partition.leader() != null)) {
                return description.get();
            }
            Thread.sleep(100);
        }
        throw new LeaderNotAvailableException("topic " + topic + " has no leader for 10 seconds");
    }

    private static Map<String, String> settings(Admin admin, TopicSpec topic) throws InterruptedException {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
        Map<String, String> settings = new HashMap<>();
        try {
            for (Config config :
                    admin.describeConfigs(List.of(resource)).all().get().values()) {
                config.entries().forEach(entry -> settings.put(entry.name(), entry.value()));
            }
        } catch (ExecutionException e) {
            throw unexpected(e);
        }
        return settings;
    }

    private static RuntimeException unexpected(ExecutionException e) {
        return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
}
