/// A rule book compiled to one deterministic automaton over tokens, and the search with it.
///
/// Tokens become symbols (the set of classes a token has), rules become states, and a token costs one array read.
@NullMarked
package io.eventtimeline.extraction.time.match;

import org.jspecify.annotations.NullMarked;
