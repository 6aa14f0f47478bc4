package io.eventtimeline.timeline.export;

import io.eventtimeline.contracts.TimelineEntry;
import java.time.Instant;

/// An entry, and which state of it this is.
///
/// @param entry as it is now
/// @param revision rises whenever the entry changes: iCalendar's SEQUENCE
/// @param revisedAt when it changed last: Atom's `updated`
public record RevisedEntry(TimelineEntry entry, long revision, Instant revisedAt) {}
