/// Addresses of one page, and of different ones.
@NullMarked
package io.eventtimeline.pages.address;

import org.jspecify.annotations.NullMarked;
