/// How much a reader of a timeline wants an event.
///
/// Start with [io.eventtimeline.extraction.salience.Salience].
@NullMarked
package io.eventtimeline.extraction.salience;

import org.jspecify.annotations.NullMarked;
