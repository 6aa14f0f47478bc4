/// Documents with what people found in them: gold sets in a folder, and our own sample sentences.
@NullMarked
package io.eventtimeline.benchmarks.quality.gold;

import org.jspecify.annotations.NullMarked;
