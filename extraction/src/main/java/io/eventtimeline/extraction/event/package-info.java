/// Which words of a text name a happening, of what type, and whether it happened.
///
/// Start with [io.eventtimeline.extraction.event.TriggerFinder]; the words stand in `rules/en/events`.
@NullMarked
package io.eventtimeline.extraction.event;

import org.jspecify.annotations.NullMarked;
