/// Bodies, their articles and their problems.
@NullMarked
package io.eventtimeline.ingest.submit;

import org.jspecify.annotations.NullMarked;
