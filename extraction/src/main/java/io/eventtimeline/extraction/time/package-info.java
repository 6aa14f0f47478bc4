/// Expressions of time in a text: found by rules, resolved against the publication date and the text around them.
///
/// Start with [io.eventtimeline.extraction.time.TimeTagger].
@NullMarked
package io.eventtimeline.extraction.time;

import org.jspecify.annotations.NullMarked;
