/// What counts as a token and as a sentence, by example.
@NullMarked
package io.eventtimeline.extraction.text;

import org.jspecify.annotations.NullMarked;
