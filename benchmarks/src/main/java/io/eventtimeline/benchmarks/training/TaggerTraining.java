package io.eventtimeline.benchmarks.training;

import io.eventtimeline.extraction.grammar.penn.Features;
import io.eventtimeline.extraction.grammar.penn.KnownWords;
import io.eventtimeline.extraction.grammar.penn.PennTag;
import io.eventtimeline.extraction.grammar.penn.WordForms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

/// Goes over the sentences again and again in a new order, and tags them as the tagger will: what it chose for the
/// words
/// before, right or wrong, is what it knows of them.
final class TaggerTraining {
    private final KnownWords words;
    private final Perceptron perceptron;
    private final List<TaggedSentence> sentences;
    private final Random random;

    TaggerTraining(KnownWords words, Perceptron perceptron, List<TaggedSentence> sentences, Random random) {
        this.words = words;
        this.perceptron = perceptron;
        this.sentences = new ArrayList<>(sentences);
        this.random = random;
    }

    /// @param progress told how many wrong choices each round had
    void run(int rounds, IntConsumer progress) {
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(sentences, random);
            progress.accept(sentences.stream().mapToInt(this::learn).sum());
        }
    }

    private int learn(TaggedSentence sentence) {
        var forms = new WordForms(sentence.tokens(), words);
        var features = new Features(forms);
        byte[] tags = new byte[sentence.length()];
        int wrong = 0;
        features.startSentence(0, tags.length);
        for (int token = 0; token < tags.length; token++) {
            int only = forms.onlyTag(token);
            if (only >= 0) {
                tags[token] = (byte) only;
                continue;
            }
            features.read(token, tags);
            int chosen = perceptron.best(features.hashes(), features.count());
            int right = sentence.tags()[token];
            if (right >= 0 && right < PennTag.LEARNED) {
                perceptron.learn(features.hashes(), features.count(), right);
                wrong += right == chosen ? 0 : 1;
            }
            tags[token] = (byte) chosen;
        }
        return wrong;
    }
}
