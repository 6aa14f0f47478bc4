package io.eventtimeline.timeline.query;

import io.eventtimeline.contracts.TimelineEntry;
import java.time.Instant;

/// An entry that answers a question, whole.
///
/// @param entry with its mentions
/// @param revision rises whenever the entry changes
/// @param revisedAt when it changed last
public record FoundEntry(TimelineEntry entry, long revision, Instant revisedAt) {}
