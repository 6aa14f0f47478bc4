/// Operations on the calendar.
@NullMarked
package io.eventtimeline.extraction.time.resolve;

import org.jspecify.annotations.NullMarked;
