package io.eventtimeline.timeline.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// A stretch of the timeline.
///
/// @param total number of entries that answer the question, on all pages; counted up to ten thousand
/// @param totalIsExact false where there are more than were counted
/// @param entries in the order that was asked for; each a timeline entry of the contracts with `mention_count` in place
///     of its mentions, and with `highlights`
/// @param nextCursor for the page after this one; absent on the last
record TimelinePage(
        long total,
        boolean totalIsExact,
        List<ObjectNode> entries,
        @Nullable String nextCursor) {}
