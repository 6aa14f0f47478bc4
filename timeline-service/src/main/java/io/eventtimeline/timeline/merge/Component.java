package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.EntryId;
import java.util.Comparator;
import java.util.List;

/// Mentions of a block that are linked, directly or by way of others, and what became of them.
///
/// @param members in the order of their events' ids; the first one names the component
/// @param entries their ids
record Component(List<Member> members, List<String> entries) {
    Component {
        members = members.stream().sorted(Comparator.comparing(Member::eventId)).toList();
        entries = entries.stream().sorted().toList();
    }

    /// Of a mention that is linked with none: nothing has to be kept of it.
    static Component alone(String block, Member member) {
        return new Component(List.of(member), List.of(EntryId.of(block, member.eventId())));
    }

    boolean isAlone() {
        return members.size() == 1;
    }

    String id() {
        return members.getFirst().eventId();
    }
}
