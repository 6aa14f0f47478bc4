/// What a page says of itself for machines: `<meta>`, links, JSON-LD.
@NullMarked
package io.eventtimeline.pages.head;

import org.jspecify.annotations.NullMarked;
