/// Addresses and ids by example.
@NullMarked
package io.eventtimeline.ingest.duplicate;

import org.jspecify.annotations.NullMarked;
