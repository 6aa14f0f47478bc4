/// Real Kafka and real Elasticsearch in one process, for a laptop or a test: no Docker, nothing to install, data kept
/// on disk.
///
/// [LocalPlatform] is the program; its two servers are in the packages beside it.
@NullMarked
package io.eventtimeline.platform;

import org.jspecify.annotations.NullMarked;
