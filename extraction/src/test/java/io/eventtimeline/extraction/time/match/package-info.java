/// The automaton against an obvious matcher.
@NullMarked
package io.eventtimeline.extraction.time.match;

import org.jspecify.annotations.NullMarked;
