/// Single pages, of a web of our own.
@NullMarked
package io.eventtimeline.ingest.page;

import org.jspecify.annotations.NullMarked;
