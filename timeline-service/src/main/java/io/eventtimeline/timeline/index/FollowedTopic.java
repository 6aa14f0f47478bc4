package io.eventtimeline.timeline.index;

import io.eventtimeline.contracts.TopicSpec;
import io.eventtimeline.contracts.Topics;
import java.util.List;

/// A topic that the index follows, with a consumer group of its own: one can stop, and the other goes on.
///
/// @param group of Kafka; also what dead letters are named by
/// @param topic what is followed
public record FollowedTopic(String group, TopicSpec topic) {
    /// Events and articles.
    public static final FollowedTopic EVENTS = new FollowedTopic("index", Topics.EVENTS);

    /// Entries of the timeline.
    public static final FollowedTopic TIMELINE = new FollowedTopic("entries", Topics.TIMELINE);

    public static final List<FollowedTopic> ALL = List.of(EVENTS, TIMELINE);

    /// Replayed dead letters come on a topic of their own. Both have the same partitions, so that one member of the
    /// group has the records of one key of both.
    List<String> sources() {
        return List.of(topic.name(), Topics.retries(topic, group).name());
    }

    /// All that have to be there before anything is consumed.
    List<TopicSpec> topics() {
        return List.of(topic, Topics.retries(topic, group), Topics.deadLetters(topic, group));
    }
}
