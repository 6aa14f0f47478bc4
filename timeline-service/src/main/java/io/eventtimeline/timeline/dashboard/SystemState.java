package io.eventtimeline.timeline.dashboard;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the house stands, as the page's system view shows it.
///
/// @param index what readers find
/// @param topics what was written
/// @param groups what waits to be read
/// @param deadLetters what could not be read and was not sent again yet; topics without any are left out
/// @param feeds that are followed, by id
record SystemState(Index index, List<Topic> topics, List<Group> groups, List<Topic> deadLetters, List<Feed> feeds) {

    /// @param articles of which there are events
    /// @param events dated or not
    /// @param entries of the timeline, without those that people hid
    record Index(long articles, long events, long entries) {}

    /// @param topic its name
    /// @param records written since it exists; also those that compaction took away
    record Topic(String topic, long records) {}

    /// @param group a consumer group
    /// @param topic that it reads
    /// @param lag records that it has not taken in yet
    record Group(String group, String topic, long lag) {}

    /// @param id as people call it
    /// @param askedAt when it was asked last
    /// @param succeededAt when it could be read last
    /// @param articles sent so far, revisions counted
    /// @param failures in a row
    /// @param error what went wrong last, for people; absent while it goes well
    record Feed(
            String id,
            String url,
            @Nullable Instant askedAt,
            @Nullable Instant succeededAt,
            long articles,
            int failures,
            @Nullable String error) {}
}
