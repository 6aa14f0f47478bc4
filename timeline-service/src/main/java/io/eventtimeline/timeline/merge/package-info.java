/// `events.v1` and `corrections.v1` -> entries on `timeline.v1`: the shell around
/// [io.eventtimeline.merging.Merger] that keeps its input on disk and its output exactly once.
///
/// Two steps of Kafka Streams, see [io.eventtimeline.timeline.merge.MergeTopology]: by article, which mentions there
/// are now, with what people corrected; by block, which entries they make. Start with
/// [io.eventtimeline.timeline.merge.Merging], which runs them.
@NullMarked
package io.eventtimeline.timeline.merge;

import org.jspecify.annotations.NullMarked;
