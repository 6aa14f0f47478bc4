/// Tests of the scores of merging.
@NullMarked
package io.eventtimeline.benchmarks.quality.merge;

import org.jspecify.annotations.NullMarked;
