/// Takes articles in and puts them on `articles.v1`.
///
/// Start with [io.eventtimeline.ingest.submit] (what callers send), then [io.eventtimeline.ingest.feed] (what
/// feeds bring), [io.eventtimeline.ingest.fetch] (the web) and [io.eventtimeline.ingest.publish] (Kafka).
@NullMarked
package io.eventtimeline.ingest;

import org.jspecify.annotations.NullMarked;
