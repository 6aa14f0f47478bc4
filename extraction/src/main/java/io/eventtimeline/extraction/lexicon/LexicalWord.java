package io.eventtimeline.extraction.lexicon;

import java.util.ArrayList;
import java.util.List;

/// @param classes bits of [WordClass]
/// @param senses the happenings it can name; none for most words
record LexicalWord(int classes, List<Sense> senses) {
    LexicalWord {
        senses = List.copyOf(senses);
    }

    LexicalWord and(LexicalWord other) {
        var both = new ArrayList<>(senses);
        for (Sense sense : other.senses) {
            if (!both.contains(sense)) {
                both.add(sense);
            }
        }
        return new LexicalWord(classes | other.classes, both);
    }
}
