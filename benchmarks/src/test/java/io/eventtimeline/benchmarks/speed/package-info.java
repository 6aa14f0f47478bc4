/// The text that is measured is news of the length it is named after.
@NullMarked
package io.eventtimeline.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
