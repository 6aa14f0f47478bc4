/// When a page was published and changed.
@NullMarked
package io.eventtimeline.pages.date;

import org.jspecify.annotations.NullMarked;
