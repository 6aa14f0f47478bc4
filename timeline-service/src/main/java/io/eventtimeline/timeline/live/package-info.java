/// The timeline as it changes, over HTTP: `GET /v1/stream`, server-sent events.
///
/// One consumer reads `timeline.v1` at its end for all streams ([Tail] into [Hub]); each stream has a filter, a bounded
/// buffer and a virtual thread that writes. A stream that resumes reads what it missed with a consumer of its own
/// ([Replay]) and then joins the others. Nothing is kept between connections: the event id says it all.
@NullMarked
package io.eventtimeline.timeline.live;

import org.jspecify.annotations.NullMarked;
