/// Whole pages of our own, good and hostile.
@NullMarked
package io.eventtimeline.pages;

import org.jspecify.annotations.NullMarked;
