package io.eventtimeline.benchmarks.training;

import io.eventtimeline.extraction.text.Tokens;

/// A sentence of a treebank in the product's own tokens.
///
/// @param tags for each token a code of `PennTag`, or [#OTHER]
/// @param scored false for the later tokens of one word of the treebank: "*mail*" of "e-mail"
@SuppressWarnings("ArrayRecordComponent") // a row of a table, never compared
record TaggedSentence(Tokens tokens, byte[] tags, boolean[] scored) {
    /// The treebank has a tag that the tagger does not know: a foreign word, an address.
    static final byte OTHER = -1;

    int length() {
        return tags.length;
    }
}
