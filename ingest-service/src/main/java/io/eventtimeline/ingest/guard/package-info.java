/// Stands before everything that writes: who may, and how often.
@NullMarked
package io.eventtimeline.ingest.guard;

import org.jspecify.annotations.NullMarked;
