/// Timelines that journalists wrote, against what is found in the articles about the same story.
@NullMarked
package io.eventtimeline.benchmarks.quality.timeline;

import org.jspecify.annotations.NullMarked;
