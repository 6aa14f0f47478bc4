/// English news text in, dated events out.
///
/// Start with [io.eventtimeline.extraction.Extractor]: its one pipeline names every step.
@NullMarked
package io.eventtimeline.extraction;

import org.jspecify.annotations.NullMarked;
