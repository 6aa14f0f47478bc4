package io.eventtimeline.timeline.live;

import io.eventtimeline.contracts.RecordType;

/// The events that a stream sends of entries.
enum Kind {
    CREATED(RecordType.ENTRY_CREATED),
    UPDATED(RecordType.ENTRY_UPDATED),
    RETRACTED(RecordType.ENTRY_RETRACTED),
    /// The entry is still there and no longer answers the stream's question.
    LEFT("left");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
