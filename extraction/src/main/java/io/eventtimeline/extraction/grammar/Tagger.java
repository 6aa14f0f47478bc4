package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.lexicon.Words;
import io.eventtimeline.extraction.text.Sentences;

/// Decides what each word is in its sentence. A statistical model can take the place of [NeighbourTagger] here and
/// nowhere else.
@FunctionalInterface
public interface Tagger {
    Tags tag(Words words, Sentences sentences);
}
