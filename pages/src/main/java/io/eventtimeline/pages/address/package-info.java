/// Addresses: which one a page goes by, and which ones lead to the same page.
@NullMarked
package io.eventtimeline.pages.address;

import org.jspecify.annotations.NullMarked;
