/// Puts records on `articles.v1` and says of each whether Kafka has it.
@NullMarked
package io.eventtimeline.ingest.publish;

import org.jspecify.annotations.NullMarked;
