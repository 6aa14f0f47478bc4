package io.eventtimeline.timeline.live;

import java.util.HashSet;
import java.util.Set;

/// What a reader may hold of an entry that does not answer its question: only then it has to hear that the
/// entry left or is gone. To tell it once too often does no harm, to tell it too rarely leaves it with an
/// entry for ever.
sealed interface Held {
    boolean mayHold(Change change, Filter filter);

    /// The reader was sent the entry.
    default void sent(Change change) {}

    /// At the end of the topic no record is missing, and each says what was before it.
    record AsItWasBefore() implements Held {
        @Override
        public boolean mayHold(Change change, Filter filter) {
            return filter.mayHaveAnswered(change) || (change.kind() == Kind.RETRACTED && change.previous() == null);
        }
    }

    /// Behind it, compaction may have taken the record away with which the entry left: any entry may be held.
    record Anything() implements Held {
        @Override
        public boolean mayHold(Change change, Filter filter) {
            return true;
        }
    }

    /// Who begins with nothing holds what was sent since.
    final class WhatWasSent implements Held {
        /// Of so many it is remembered which; beyond, any may be held.
        private static final int REMEMBERED = 50_000;

        private final Set<String> ids = new HashSet<>();

        @Override
        public boolean mayHold(Change change, Filter filter) {
            return ids.size() >= REMEMBERED || ids.remove(change.id());
        }

        @Override
        public void sent(Change change) {
            if (ids.size() < REMEMBERED) {
                ids.add(change.id());
            }
        }
    }
}
