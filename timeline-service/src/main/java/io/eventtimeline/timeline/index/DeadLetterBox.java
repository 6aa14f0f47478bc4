package io.eventtimeline.timeline.index;

import java.util.List;

/// Where refused records go.
public interface DeadLetterBox {
    /// Returns when all are kept for good.
    void put(List<Refusal> refusals);
}
