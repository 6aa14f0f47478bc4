/// Rebuilding without servers.
@NullMarked
package io.eventtimeline.timeline.rebuild;

import org.jspecify.annotations.NullMarked;
