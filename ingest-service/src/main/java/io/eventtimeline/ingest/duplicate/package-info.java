/// When two addresses, or two texts, are the same article.
@NullMarked
package io.eventtimeline.ingest.duplicate;

import org.jspecify.annotations.NullMarked;
