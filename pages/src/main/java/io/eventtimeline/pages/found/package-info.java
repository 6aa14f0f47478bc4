/// A value that was read off a page, where it stood, and how sure that makes it.
@NullMarked
package io.eventtimeline.pages.found;

import org.jspecify.annotations.NullMarked;
