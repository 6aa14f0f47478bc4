package io.eventtimeline.timeline.live;

import java.util.EnumMap;
import java.util.Map;

/// The messages of one change, made when the first stream needs them. Used by one thread.
///
/// @param change what happened
/// @param id of the events: the place behind the change
record ChangeMessages(Change change, String id, Map<Kind, Message> made) {
    ChangeMessages(Change change, String id) {
        this(change, id, new EnumMap<>(Kind.class));
    }

    Message as(Kind kind) {
        return made.computeIfAbsent(kind, _ -> Message.event(kind.word(), id, change.data(kind)));
    }
}
