/// Feeds of all formats, well made, ill made and hostile.
@NullMarked
package io.eventtimeline.ingest.feed.document;

import org.jspecify.annotations.NullMarked;
