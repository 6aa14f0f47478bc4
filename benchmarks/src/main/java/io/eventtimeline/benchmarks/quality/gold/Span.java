package io.eventtimeline.benchmarks.quality.gold;

/// A piece of a text, in UTF-16 code units.
public interface Span {
    int start();

    /// Exclusive.
    int end();

    default boolean isSame(Span other) {
        return start() == other.start() && end() == other.end();
    }

    default int overlap(Span other) {
        return Math.min(end(), other.end()) - Math.max(start(), other.start());
    }
}
