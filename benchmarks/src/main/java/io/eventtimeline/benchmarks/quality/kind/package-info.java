/// Sorts of expressions of time, for tables that say where the mistakes are.
@NullMarked
package io.eventtimeline.benchmarks.quality.kind;

import org.jspecify.annotations.NullMarked;
