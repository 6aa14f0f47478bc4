/// What people correct of entries: `POST /v1/entries/{id}/corrections`, `GET /v1/corrections`, and the way back.
///
/// A correction of an entry is a record about each of its events on `corrections.v1`; the merge step applies it. Start
/// with [io.eventtimeline.timeline.corrections.CorrectionsController].
@NullMarked
package io.eventtimeline.timeline.corrections;

import org.jspecify.annotations.NullMarked;
