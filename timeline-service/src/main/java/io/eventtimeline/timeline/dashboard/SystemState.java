package io.eventtimeline.timeline.dashboard;

import java.util.List;

/// How the house stands, as the page's system view shows it.
///
/// @param index what readers find
/// @param topics what was written
/// @param groups what waits to be read
/// @param deadLetters what could not be read and was not sent again yet; topics without any are left out
record SystemState(Index index, List<Topic> topics, List<Group> groups, List<Topic> deadLetters) {

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
}
