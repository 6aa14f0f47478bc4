/// Dead letters on a real Kafka.
@NullMarked
package io.eventtimeline.cli.deadletters;

import org.jspecify.annotations.NullMarked;
