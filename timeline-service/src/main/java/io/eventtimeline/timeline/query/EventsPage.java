package io.eventtimeline.timeline.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A stretch of the timeline.
///
/// @param total number of events that answer the question, on all pages
/// @param events in order of their days, then of their ids; each a dated event of the contracts, with `highlights`
/// @param nextCursor for the page after this one; absent on the last
record EventsPage(
        long total, List<ObjectNode> events, @Nullable String nextCursor) {}
