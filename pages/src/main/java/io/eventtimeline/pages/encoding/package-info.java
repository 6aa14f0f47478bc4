/// From bytes to characters: which character set a page is written in.
@NullMarked
package io.eventtimeline.pages.encoding;

import org.jspecify.annotations.NullMarked;
