/// `./timeline bench`: the figures of docs/performance.md.
@NullMarked
package io.eventtimeline.benchmarks;

import org.jspecify.annotations.NullMarked;
