package io.eventtimeline.timeline.query;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// What readers need of an event document.
///
/// @param event as it came over the topic; absent where it is retracted
record StoredEvent(
        String articleId, boolean retracted, @Nullable ObjectNode event) {
    static final String[] FIELDS = {"article_id", "retracted", "event"};
}
