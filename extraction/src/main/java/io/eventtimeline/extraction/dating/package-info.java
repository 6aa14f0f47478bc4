/// Which of a sentence's dates is an event's own, and why not the others.
///
/// Start with [io.eventtimeline.extraction.dating.EventDater].
@NullMarked
package io.eventtimeline.extraction.dating;

import org.jspecify.annotations.NullMarked;
