/// Gold files are read, and refused with their place.
@NullMarked
package io.eventtimeline.benchmarks.quality.gold;

import org.jspecify.annotations.NullMarked;
