/// Text as tokens and sentences: two linear passes over the characters, no dictionary but a list of abbreviations.
@NullMarked
package io.eventtimeline.extraction.text;

import org.jspecify.annotations.NullMarked;
