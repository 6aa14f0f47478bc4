/// What is counted how.
@NullMarked
package io.eventtimeline.benchmarks.quality.score;

import org.jspecify.annotations.NullMarked;
