/// Penn Treebank tags for the words of a text, by an averaged perceptron with weights of eight bits.
///
/// Start with [io.eventtimeline.extraction.grammar.penn.PennTagger]; the program that trains it is
/// `./timeline bench train-tagger`. What it learns from is what is public here.
@NullMarked
package io.eventtimeline.extraction.grammar.penn;

import org.jspecify.annotations.NullMarked;
