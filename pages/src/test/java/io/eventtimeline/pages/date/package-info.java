/// Dates as the world writes them.
@NullMarked
package io.eventtimeline.pages.date;

import org.jspecify.annotations.NullMarked;
