/// The rule book's own examples, and what holds for every mention.
@NullMarked
package io.eventtimeline.extraction.time;

import org.jspecify.annotations.NullMarked;
