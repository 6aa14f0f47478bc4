package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.grammar.penn.PennTagger;
import io.eventtimeline.extraction.lexicon.Words;
import io.eventtimeline.extraction.text.Sentences;
import java.util.function.IntPredicate;

/// Tags words by a model learned from treebanks ([PennTagger]), with the verbs that it misses ([MissedVerbs]). What is
/// a
/// function word, a name or part of an expression of time stays with word lists, capitals and rules ([TagChoice]).
public final class LearnedTagger implements Tagger {
    private final PennTagger tagger = PennTagger.english();

    @Override
    public Tags tag(Words words, Sentences sentences, IntPredicate timed) {
        byte[] penn = tagger.tag(words.tokens(), sentences);
        Tag[] tags = new Tag[penn.length];
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            int first = sentences.firstToken(sentence);
            int end = sentences.endToken(sentence);
            MissedVerbs.find(words, penn, first, end);
            var choice = new TagChoice(words, penn, timed, first, end);
            for (int token = first; token < end; token++) {
                tags[token] = choice.tag(token);
            }
        }
        return new Tags(words, tags, penn);
    }
}
