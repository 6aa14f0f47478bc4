/// Trains the tagger of parts of speech on treebanks, and measures it.
///
/// Start with [io.eventtimeline.benchmarks.training.TrainTaggerCommand].
@NullMarked
package io.eventtimeline.benchmarks.training;

import org.jspecify.annotations.NullMarked;
