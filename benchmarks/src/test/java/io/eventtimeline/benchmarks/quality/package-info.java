/// Our own sentences are read as well as ever.
@NullMarked
package io.eventtimeline.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
