/// A page as its reader sees it: blocks of text, what they stand in, what class names say they are.
@NullMarked
package io.eventtimeline.pages.layout;

import org.jspecify.annotations.NullMarked;
