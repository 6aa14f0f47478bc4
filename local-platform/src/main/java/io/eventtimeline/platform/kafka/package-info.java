/// Kafka: one node that is broker and controller, without ZooKeeper.
@NullMarked
package io.eventtimeline.platform.kafka;

import org.jspecify.annotations.NullMarked;
