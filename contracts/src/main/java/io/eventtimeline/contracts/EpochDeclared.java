package io.eventtimeline.contracts;

import java.util.Map;

/// `epoch.declared` on `control.v1`: which `articles.v1` the offsets in versions count in. A service that
/// sees another topic id or partition count than the newest of these refuses to run until the operator
/// advances the epoch.
///
/// @param epoch 0 to 255
/// @param topicIds Kafka's topic id, by topic
/// @param partitions number of partitions, by topic
public record EpochDeclared(int epoch, Map<String, String> topicIds, Map<String, Integer> partitions) {
    public EpochDeclared {
        topicIds = Map.copyOf(Require.present(topicIds, "topic_ids"));
        partitions = Map.copyOf(Require.present(partitions, "partitions"));
    }
}
