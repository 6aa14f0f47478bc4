package io.eventtimeline.timeline.live;

import java.util.Optional;

/// What one reader follows, and so what it has to hear of a change.
///
/// @param filter its question
/// @param held what it may know already
record Following(Filter filter, Held held) {
    Optional<Kind> kind(Change change) {
        if (filter.answers(change)) {
            held.sent(change);
            return Optional.of(change.kind());
        }
        if (!held.mayHold(change, filter)) {
            return Optional.empty();
        }
        return Optional.of(change.kind() == Kind.RETRACTED ? Kind.RETRACTED : Kind.LEFT);
    }
}
