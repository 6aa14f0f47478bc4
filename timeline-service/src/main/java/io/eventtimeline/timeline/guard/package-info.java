/// Stands before everything that writes: corrections and rebuilds.
@NullMarked
package io.eventtimeline.timeline.guard;

import org.jspecify.annotations.NullMarked;
