package io.eventtimeline.timeline.live;

import java.time.Instant;

/// A place on one topic. Offsets of a topic that was deleted and made anew mean something else, so its id is part of
/// it.
///
/// @param topicId Kafka's
/// @param offsets how far it has been read
record Place(String topicId, Offsets offsets) {
    Place with(int partition, long offset) {
        return new Place(topicId, offsets.with(partition, offset));
    }

    Place at(Offsets other) {
        return new Place(topicId, other);
    }

    /// As an event id: `0:12,1:7;pVUtqeK6SJeZxm3Y0kQW6w;1479373200`.
    ///
    /// @param now tells later how old it is
    String id(Instant now) {
        return offsets.text() + ";" + topicId + ";" + now.getEpochSecond();
    }
}
