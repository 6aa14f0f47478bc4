/// How right the dates are: `./timeline bench quality`.
@NullMarked
package io.eventtimeline.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
