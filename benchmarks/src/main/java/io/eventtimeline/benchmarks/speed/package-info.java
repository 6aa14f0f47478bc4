/// How fast the pure parts are, by JMH.
@NullMarked
package io.eventtimeline.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
