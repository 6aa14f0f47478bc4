/// What a figure was measured on.
@NullMarked
package io.eventtimeline.benchmarks.machine;

import org.jspecify.annotations.NullMarked;
