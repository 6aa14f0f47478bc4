package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.lexicon.Words;
import io.eventtimeline.extraction.text.Sentences;
import java.util.function.IntPredicate;

/// Decides what each word is in its sentence.
@FunctionalInterface
public interface Tagger {
    /// @param timed whether a token lies in an expression of time
    Tags tag(Words words, Sentences sentences, IntPredicate timed);
}
