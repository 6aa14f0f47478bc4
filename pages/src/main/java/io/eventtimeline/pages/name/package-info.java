/// What a page is called, who published it and who wrote it.
@NullMarked
package io.eventtimeline.pages.name;

import org.jspecify.annotations.NullMarked;
