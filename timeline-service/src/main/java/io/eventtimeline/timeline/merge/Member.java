package io.eventtimeline.timeline.merge;

import io.eventtimeline.merging.Mention;

/// A mention by its names.
record Member(String articleId, String eventId) {
    static Member of(Mention mention) {
        return new Member(mention.event().articleId(), mention.id());
    }
}
