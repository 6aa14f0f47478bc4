/// Pages in the character sets of the world.
@NullMarked
package io.eventtimeline.pages.encoding;

import org.jspecify.annotations.NullMarked;
