/// Tests of who may write.
@NullMarked
package io.eventtimeline.timeline.guard;

import org.jspecify.annotations.NullMarked;
