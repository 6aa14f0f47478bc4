/// Which place on earth a name is: country and coordinates, from a list that is shipped with the code.
///
/// Start with [io.eventtimeline.extraction.where.PlaceResolver].
@NullMarked
package io.eventtimeline.extraction.where;

import org.jspecify.annotations.NullMarked;
