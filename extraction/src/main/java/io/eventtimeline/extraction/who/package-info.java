/// Names in a text, one spelling for each person and country, and who took part in what.
///
/// Start with [io.eventtimeline.extraction.who.NameFinder] and [io.eventtimeline.extraction.who.ParticipantFinder].
@NullMarked
package io.eventtimeline.extraction.who;

import org.jspecify.annotations.NullMarked;
