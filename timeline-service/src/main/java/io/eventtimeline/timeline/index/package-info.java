/// `events.v1` and `timeline.v1` -> index: keeps the documents of Elasticsearch equal to the topics, effectively once.
///
/// Start with [io.eventtimeline.timeline.index.Projection], which says how a poll is written;
/// [io.eventtimeline.timeline.index.ArticlePlan] and [io.eventtimeline.timeline.index.EntryPlan] say what;
/// [io.eventtimeline.timeline.index.Indexing] says when.
@NullMarked
package io.eventtimeline.timeline.index;

import org.jspecify.annotations.NullMarked;
