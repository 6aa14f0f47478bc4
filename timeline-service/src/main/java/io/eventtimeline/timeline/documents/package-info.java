/// What stands in Elasticsearch: the two kinds of documents, their mappings (JSON, in `resources/elasticsearch`), the
/// indices and the connection to them.
///
/// Kafka is the truth; everything here can be made anew from `events.v1`.
@NullMarked
package io.eventtimeline.timeline.documents;

import org.jspecify.annotations.NullMarked;
