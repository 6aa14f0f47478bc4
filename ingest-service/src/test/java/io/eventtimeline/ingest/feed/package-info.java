/// Following feeds: the rules of it. The whole of it, over HTTP and Kafka: `FeedsIT`.
@NullMarked
package io.eventtimeline.ingest.feed;

import org.jspecify.annotations.NullMarked;
