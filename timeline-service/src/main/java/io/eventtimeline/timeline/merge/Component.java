package io.eventtimeline.timeline.merge;

import java.util.List;

/// Mentions of a block that are linked, directly or by way of others, and what became of them.
///
/// @param members ids of the events, in the order of the alphabet; the first one names the component
/// @param entries their ids
record Component(List<String> members, List<String> entries) {
    Component {
        members = members.stream().sorted().toList();
        entries = entries.stream().sorted().toList();
    }

    String id() {
        return members.getFirst();
    }
}
