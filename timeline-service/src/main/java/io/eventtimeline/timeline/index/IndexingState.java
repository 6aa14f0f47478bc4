package io.eventtimeline.timeline.index;

/// Whether the index follows the topic at the moment.
public sealed interface IndexingState {
    /// Not started yet.
    ///
    /// @param reason what is missing, for people
    record Waiting(String reason) implements IndexingState {}

    record Following() implements IndexingState {}

    /// Tries again and again.
    record Struggling(String reason) implements IndexingState {}

    /// Needs someone to look and to restart.
    record Stopped(String reason) implements IndexingState {}
}
