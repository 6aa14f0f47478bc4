package io.eventtimeline.timeline.merge;

import java.util.HashMap;
import java.util.Map;

/// A changed share that is in the stores, and whose components are not put together anew yet.
///
/// @param moved see [Share#moved()], of all its changes since
/// @param partition of the record that brought it
/// @param offset of that record
record Waiting(Map<String, String> moved, int partition, long offset) {
    Waiting {
        moved = Map.copyOf(moved);
    }

    /// @param later a change of the same share
    Waiting and(Waiting later) {
        Map<String, String> all = new HashMap<>(moved);
        all.putAll(later.moved());
        return new Waiting(all, later.partition(), later.offset());
    }
}
