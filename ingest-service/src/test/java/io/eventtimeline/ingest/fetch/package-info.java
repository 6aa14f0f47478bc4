/// The web at its worst, served on loopback.
@NullMarked
package io.eventtimeline.ingest.fetch;

import org.jspecify.annotations.NullMarked;
