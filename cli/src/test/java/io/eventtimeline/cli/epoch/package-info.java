/// Epochs on a real Kafka.
@NullMarked
package io.eventtimeline.cli.epoch;

import org.jspecify.annotations.NullMarked;
