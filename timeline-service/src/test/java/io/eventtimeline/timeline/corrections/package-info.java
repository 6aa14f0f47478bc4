/// The rules of `corrections` that need no server.
@NullMarked
package io.eventtimeline.timeline.corrections;

import org.jspecify.annotations.NullMarked;
