/// Whole articles, and single sentences, through the whole pipeline.
@NullMarked
package io.eventtimeline.extraction;

import org.jspecify.annotations.NullMarked;
