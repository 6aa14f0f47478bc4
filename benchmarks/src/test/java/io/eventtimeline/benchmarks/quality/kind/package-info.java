/// Expressions of every sort.
@NullMarked
package io.eventtimeline.benchmarks.quality.kind;

import org.jspecify.annotations.NullMarked;
