/// Whether mentions that are one happening become one entry, scored on pairs of them.
@NullMarked
package io.eventtimeline.benchmarks.quality.merge;

import org.jspecify.annotations.NullMarked;
