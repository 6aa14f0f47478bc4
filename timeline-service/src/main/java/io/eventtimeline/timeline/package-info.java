/// Everything that a reader asks for: start with [io.eventtimeline.timeline.TimelineService].
@NullMarked
package io.eventtimeline.timeline;

import org.jspecify.annotations.NullMarked;
