/// The rules of `query` that need no server.
@NullMarked
package io.eventtimeline.timeline.query;

import org.jspecify.annotations.NullMarked;
