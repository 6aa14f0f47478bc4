package io.eventtimeline.contracts;

import java.util.Map;

/// One topic as it has to be.
///
/// @param name with its version: a breaking change is a new topic
/// @param partitions at creation; `articles.v1` is never repartitioned in place
/// @param settings Kafka's topic settings
public record TopicSpec(String name, int partitions, Map<String, String> settings) {
    public TopicSpec {
        settings = Map.copyOf(settings);
    }
}
