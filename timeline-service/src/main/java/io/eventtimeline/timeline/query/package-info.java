/// The timeline over HTTP: `/v1/timeline`, `/v1/events/{id}`, `/v1/articles/{id}/events`, as `/openapi.yaml` describes
/// them.
///
/// Start with [io.eventtimeline.timeline.query.TimelineController].
@NullMarked
package io.eventtimeline.timeline.query;

import org.jspecify.annotations.NullMarked;
