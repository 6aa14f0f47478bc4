/// Files of every kind, whole and broken.
@NullMarked
package io.eventtimeline.cli.ingest.source;

import org.jspecify.annotations.NullMarked;
