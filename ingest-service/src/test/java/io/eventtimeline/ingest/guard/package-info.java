/// Who may write, and how often.
@NullMarked
package io.eventtimeline.ingest.guard;

import org.jspecify.annotations.NullMarked;
