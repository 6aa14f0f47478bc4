package io.eventtimeline.contracts;

import org.jspecify.annotations.Nullable;

/// `entry.created` and `entry.updated` on `timeline.v1`: what the entry is now.
///
/// @param entry with all its mentions
/// @param previous what it was before, without mentions: whoever follows a part of the timeline sees from it that an
///     entry left that part; absent for a new entry
public record EntryChanged(TimelineEntry entry, @Nullable TimelineEntry previous) {
    public EntryChanged {
        Require.present(entry, "entry");
    }
}
