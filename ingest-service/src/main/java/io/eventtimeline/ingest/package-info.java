/// Takes articles in and puts them on `articles.v1`.
///
/// Start with [io.eventtimeline.ingest.submit] (what callers send), then [io.eventtimeline.ingest.publish] (Kafka).
@NullMarked
package io.eventtimeline.ingest;

import org.jspecify.annotations.NullMarked;
