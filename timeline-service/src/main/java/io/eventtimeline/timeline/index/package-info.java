/// `events.v1` -> index: keeps the documents of Elasticsearch equal to the topic, effectively once.
///
/// Start with [io.eventtimeline.timeline.index.Projection], which says what is written and in which order;
/// [io.eventtimeline.timeline.index.Indexing] says when.
@NullMarked
package io.eventtimeline.timeline.index;

import org.jspecify.annotations.NullMarked;
