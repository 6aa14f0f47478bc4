package io.eventtimeline.extraction.time.resolve;

/// Which way the verb next to an expression points.
public enum Tense {
    PAST,
    FUTURE,
    OPEN
}
