package io.eventtimeline.extraction.grammar.penn;

import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.text.Tokens;

/// Tags the words of a text from left to right, one choice a word that is never taken back: "Flight/NNP 447/CD
/// crashed/VBD into/IN the/DT sea/NN".
///
/// A contraction is one token and has the tag of its first word, as in training: "don't" is a VBP, "they've" a PRP.
public final class PennTagger {
    private static final int ANY = -1;
    private static final int OPEN = open();

    private final KnownWords words;
    private final Weights weights;

    public PennTagger(KnownWords words, Weights weights) {
        this.words = words;
        this.weights = weights;
    }

    /// The trained tagger; read once, then shared.
    public static PennTagger english() {
        return BuiltIn.ENGLISH;
    }

    /// @return a code of [PennTag] for each token
    public byte[] tag(Tokens tokens, Sentences sentences) {
        byte[] tags = new byte[tokens.count()];
        var forms = new WordForms(tokens, words);
        var features = new Features(forms);
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            tag(forms, features, tags, sentences.firstToken(sentence), sentences.endToken(sentence));
        }
        return tags;
    }

    /// Of tokens that are one sentence.
    public byte[] tag(Tokens sentence) {
        byte[] tags = new byte[sentence.count()];
        var forms = new WordForms(sentence, words);
        tag(forms, new Features(forms), tags, 0, tags.length);
        return tags;
    }

    private void tag(WordForms forms, Features features, byte[] tags, int first, int end) {
        features.startSentence(first, end);
        for (int token = first; token < end; token++) {
            int only = forms.onlyTag(token);
            if (only >= 0) {
                tags[token] = (byte) only;
            } else {
                features.read(token, tags);
                int allowed = forms.isUnknown(token) ? OPEN : ANY;
                tags[token] = (byte) weights.best(features.hashes(), features.count(), allowed);
            }
        }
    }

    /// A word that nobody knows is no new pronoun.
    private static int open() {
        int open = 0;
        for (int code = 0; code < PennTag.LEARNED; code++) {
            open |= PennTag.of(code).isClosed() ? 0 : 1 << code;
        }
        return open;
    }

    private static final class BuiltIn {
        static final PennTagger ENGLISH = ModelFile.builtIn();
    }
}
