/// The service as its users and neighbours see it: records in over a real Kafka, answers out over HTTP from a real
/// Elasticsearch.
@NullMarked
package io.eventtimeline.timeline;

import org.jspecify.annotations.NullMarked;
