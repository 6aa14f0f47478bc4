/// The rules of `index` that need no server.
@NullMarked
package io.eventtimeline.timeline.index;

import org.jspecify.annotations.NullMarked;
