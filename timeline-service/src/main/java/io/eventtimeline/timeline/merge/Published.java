package io.eventtimeline.timeline.merge;

import io.eventtimeline.contracts.TimelineEntry;
import java.util.List;

/// What `timeline.v1` has of an entry.
///
/// @param entry without mentions
/// @param members ids of its events
/// @param print of the whole, see [Prints]
record Published(TimelineEntry entry, List<String> members, String print) {
    Published {
        members = List.copyOf(members);
    }

    static Published of(TimelineEntry entry) {
        return new Published(
                entry.withoutMentions(),
                entry.mentions().stream().map(mention -> mention.event().id()).toList(),
                Prints.of(entry));
    }
}
