package io.eventtimeline.timeline.merge;

/// What comes out of a step: for the next one, or for a topic.
sealed interface Outcome permits ChangedShare, Outgoing {}
