/// What the words of a sentence are by their neighbours: verbs and nouns, and the clauses they stand in.
///
/// Start with [io.eventtimeline.extraction.grammar.Tagger] and [io.eventtimeline.extraction.grammar.Clauses].
@NullMarked
package io.eventtimeline.extraction.grammar;

import org.jspecify.annotations.NullMarked;
