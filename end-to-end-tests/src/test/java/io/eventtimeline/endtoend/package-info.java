/// The README's promises, executed: real processes, real Kafka, real Elasticsearch, HTTP from outside.
///
/// [io.eventtimeline.endtoend.House] starts and stops them; a test asks it for what it needs. What the topics say and
/// what the index holds is read by [io.eventtimeline.endtoend.Topic] and [io.eventtimeline.endtoend.Index], apart from
/// the services.
@NullMarked
package io.eventtimeline.endtoend;

import org.jspecify.annotations.NullMarked;
