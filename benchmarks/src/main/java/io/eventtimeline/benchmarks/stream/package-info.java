/// How many can follow the timeline at once: readers of `/v1/stream` that note when they hear of what.
@NullMarked
package io.eventtimeline.benchmarks.stream;

import org.jspecify.annotations.NullMarked;
