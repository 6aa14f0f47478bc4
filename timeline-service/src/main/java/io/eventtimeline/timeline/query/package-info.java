/// The timeline over HTTP, as `/openapi.yaml` describes it.
///
///     Parameters -> Selection -> EntryQuery -> TimelineSearch, HistogramSearch, FacetsSearch, EntryWalk
///
/// Start with [io.eventtimeline.timeline.query.TimelineController];
/// [io.eventtimeline.timeline.query.Selection] is what can be asked for, and
/// [io.eventtimeline.timeline.query.EntryQuery] how Elasticsearch is asked.
@NullMarked
package io.eventtimeline.timeline.query;

import org.jspecify.annotations.NullMarked;
