/// The packaged service beside a real Kafka.
@NullMarked
package io.eventtimeline.ingest;

import org.jspecify.annotations.NullMarked;
