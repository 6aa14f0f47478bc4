package io.eventtimeline.timeline.dashboard;

import io.eventtimeline.contracts.TopicSpec;
import io.eventtimeline.contracts.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// How far our topics reach, and how far groups have read them.
///
/// @param ends the first offset behind each partition's last committed record
/// @param groups by group, what it read
record Reading(Map<TopicPartition, Long> ends, Map<String, Map<TopicPartition, OffsetAndMetadata>> groups) {
    private static final List<String> OURS =
            Topics.all().stream().map(TopicSpec::name).toList();
    private static final String DEAD = ".dlt";

    /// `articles.v1`, and all that `timeline dead-letters` tells of: `articles.v1.extract.dlt`, but also
    /// `merge-blocks-repartition.merge.dlt` from the inside of the merge step.
    static boolean isOurs(String topic) {
        return OURS.contains(topic) || topic.endsWith(DEAD);
    }

    SystemState state(SystemState.Index index, Letters letters, Feeds feeds) {
        return new SystemState(index, written(), waiting(), dead(letters), feeds.upTo(ends));
    }

    private List<SystemState.Topic> written() {
        Map<String, Long> sums = ends.entrySet().stream()
                .collect(Collectors.groupingBy(
                        end -> end.getKey().topic(), Collectors.summingLong(Map.Entry::getValue)));
        return OURS.stream()
                .map(name -> new SystemState.Topic(name, sums.getOrDefault(name, 0L)))
                .toList();
    }

    private List<SystemState.Group> waiting() {
        List<SystemState.Group> waiting = new ArrayList<>();
        new TreeMap<>(groups).forEach((group, read) -> {
            Set<String> topics =
                    read.keySet().stream().map(TopicPartition::topic).collect(Collectors.toCollection(TreeSet::new));
            topics.retainAll(OURS);
            topics.forEach(topic -> waiting.add(new SystemState.Group(group, topic, lag(topic, read))));
        });
        return waiting;
    }

    private long lag(String topic, Map<TopicPartition, OffsetAndMetadata> read) {
        return ends.entrySet().stream()
                .filter(end -> end.getKey().topic().equals(topic))
                .mapToLong(end -> behind(topic, end.getValue() - offset(read.get(end.getKey()))))
                .sum();
    }

    /// timeline.v1 is written in transactions: one behind the end is the mark of a commit, and no record.
    private static long behind(String topic, long offsets) {
        return topic.equals(Topics.TIMELINE.name()) && offsets == 1 ? 0 : Math.max(0, offsets);
    }

    /// Whoever sends letters again commits how far it came on their own topics.
    private List<SystemState.Topic> dead(Letters letters) {
        Map<String, Long> left = new TreeMap<>();
        ends.forEach((partition, end) -> {
            if (partition.topic().endsWith(DEAD)) {
                long sentAgain = groups.values().stream()
                        .mapToLong(read -> offset(read.get(partition)))
                        .max()
                        .orElse(0);
                left.merge(partition.topic(), letters.between(partition, sentAgain, end), Long::sum);
            }
        });
        left.values().removeIf(number -> number <= 0);
        return left.entrySet().stream()
                .map(one -> new SystemState.Topic(one.getKey(), one.getValue()))
                .toList();
    }

    private static long offset(@Nullable OffsetAndMetadata read) {
        return read == null ? 0 : read.offset();
    }

    /// Offsets tell how many letters there are at most: the mark of a commit takes one, too.
    interface Letters {
        /// @param end exclusive
        long between(TopicPartition partition, long from, long end);
    }

    /// Feeds as the records up to the ends tell of them.
    interface Feeds {
        List<SystemState.Feed> upTo(Map<TopicPartition, Long> ends);
    }
}
