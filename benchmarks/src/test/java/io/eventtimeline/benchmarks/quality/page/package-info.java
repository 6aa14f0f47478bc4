/// Tests of the score of pages.
@NullMarked
package io.eventtimeline.benchmarks.quality.page;

import org.jspecify.annotations.NullMarked;
