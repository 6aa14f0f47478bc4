package io.eventtimeline.extraction.time.resolve;

/// How a text tells of time where an expression stands, which says what a date without its year leans on.
public enum Manner {
    /// Of its own days: "On May 5" is the last before publication.
    NEWS,
    /// News, in a paragraph that has gone back to a date of long ago: "On May 5" goes on from there, "on Friday" does
    /// not.
    LOOKING_BACK,
    /// Of times long before its publication, throughout.
    HISTORY
}
