/// Gold and ours side by side, and the figures of it. What each figure counts is written at its class.
@NullMarked
package io.eventtimeline.benchmarks.quality.score;

import org.jspecify.annotations.NullMarked;
