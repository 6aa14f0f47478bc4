package io.eventtimeline.benchmarks.training;

import io.eventtimeline.extraction.grammar.penn.PennTag;
import io.eventtimeline.extraction.text.Tokens;
import java.util.Arrays;
import java.util.List;

/// A sentence of a treebank in the product's own tokens.
///
///     treebank   They/PRP do/VBP n't/RB e-mail/VB
///     tokens     They/PRP don't/VBP     e/VB -/VB mail/VB     the last two are not scored
///
/// @param tags for each token a code of [PennTag], or [#OTHER]
/// @param scored false for the later tokens of one word of the treebank
@SuppressWarnings("ArrayRecordComponent") // a row of a table, never compared
record TaggedSentence(Tokens tokens, byte[] tags, boolean[] scored) {
    /// The treebank has a tag that the tagger does not know: a foreign word, an address.
    static final byte OTHER = -1;

    int length() {
        return tags.length;
    }

    static TaggedSentence of(List<TreebankWord> words) {
        var text = new StringBuilder();
        int[] starts = new int[words.size()];
        for (int word = 0; word < starts.length; word++) {
            text.append(words.get(word).spaceBefore() && word > 0 ? " " : "");
            starts[word] = text.length();
            text.append(words.get(word).form());
        }
        Tokens tokens = Tokens.of(text);
        byte[] tags = new byte[tokens.count()];
        boolean[] scored = new boolean[tokens.count()];
        for (int token = 0; token < tags.length; token++) {
            int found = Arrays.binarySearch(starts, tokens.start(token));
            scored[token] = found >= 0;
            tags[token] = code(words.get(found >= 0 ? found : -found - 2));
        }
        return new TaggedSentence(tokens, tags, scored);
    }

    private static byte code(TreebankWord word) {
        return PennTag.ofTreebank(word.xpos()).map(tag -> (byte) tag.code()).orElse(OTHER);
    }
}
