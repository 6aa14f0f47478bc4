package io.eventtimeline.timeline.merge;

import org.apache.kafka.common.utils.Bytes;

/// For the step by block: what an article has in one block from now on.
///
/// @param lines see [ShareLines]
record ChangedShare(Bytes lines) implements Outcome {}
