/// Kafka there, away, and not as declared.
@NullMarked
package io.eventtimeline.ingest.publish;

import org.jspecify.annotations.NullMarked;
