/// The option of the commands that speak to Kafka.
@NullMarked
package io.eventtimeline.cli.kafka;

import org.jspecify.annotations.NullMarked;
