package io.eventtimeline.extraction.time.resolve;

import io.eventtimeline.extraction.time.resolve.Meaning.Dated;
import io.eventtimeline.extraction.time.resolve.Meaning.Unplaced;
import java.util.Optional;

/// What the operations on one expression share: the values of its parts, its context, and the footing they keep.
record Situation(Context context, Parts parts, Footing footing) {
    String word(Term term) {
        return parts.word(term).orElse("");
    }

    Optional<Span> publication() {
        return footing.publication();
    }

    Optional<Span> narrative() {
        return footing.narrative();
    }

    /// The publication date in news, the date told last in a history.
    Optional<Span> setting() {
        return isHistory() ? narrative() : publication();
    }

    boolean isHistory() {
        return context.narrative() && context.focus().isPresent();
    }

    static Meaning dated(Optional<Span> span) {
        return span.<Meaning>map(Dated::of).orElseGet(() -> new Unplaced("XXXX-XX-XX"));
    }
}
