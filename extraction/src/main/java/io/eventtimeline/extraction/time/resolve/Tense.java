package io.eventtimeline.extraction.time.resolve;

/// Which way the verb next to an expression points.
public enum Tense {
    /// The verb stands right before it: "opened on February 4".
    SURELY_PAST,
    /// The nearest verb, which may belong to something else: "on Nov. 8, officials said".
    PAST,
    FUTURE,
    /// An auxiliary or a word of schedules says so: "will be held on October 5", "is due on October 5".
    SURELY_FUTURE,
    OPEN;

    boolean isPast() {
        return this == PAST || this == SURELY_PAST;
    }

    public boolean isFuture() {
        return this == FUTURE || this == SURELY_FUTURE;
    }
}
