/// The trigger files' own examples, and statuses.
@NullMarked
package io.eventtimeline.extraction.event;

import org.jspecify.annotations.NullMarked;
