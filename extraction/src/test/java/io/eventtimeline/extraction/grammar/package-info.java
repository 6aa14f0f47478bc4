/// Parts of speech, on single sentences.
@NullMarked
package io.eventtimeline.extraction.grammar;

import org.jspecify.annotations.NullMarked;
