package io.eventtimeline.benchmarks.training;

import io.eventtimeline.extraction.grammar.penn.PennTagger;
import java.util.List;

/// How many words have the treebank's tag; kinds of punctuation count as one tag.
///
/// @param words that begin a token
/// @param right of them
record TaggerScore(int words, int right) {
    static TaggerScore of(PennTagger tagger, List<List<TreebankWord>> sentences) {
        int count = 0;
        int right = 0;
        for (List<TreebankWord> words : sentences) {
            TaggedSentence sentence = TaggedSentence.of(words);
            byte[] tags = tagger.tag(sentence.tokens());
            for (int token = 0; token < tags.length; token++) {
                count += sentence.scored()[token] ? 1 : 0;
                right += sentence.scored()[token] && tags[token] == sentence.tags()[token] ? 1 : 0;
            }
        }
        return new TaggerScore(count, right);
    }

    double accuracy() {
        return 100.0 * right / words;
    }
}
