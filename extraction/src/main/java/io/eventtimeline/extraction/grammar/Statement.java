package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/// A sentence as a span of tokens; a sentence without end (a table, a text without full stops) in pieces, so that the
/// work on one is bounded.
///
/// @param first its first token
/// @param end the token after the last one
/// @param sentence its number in [Sentences]
public record Statement(int first, int end, int sentence) {
    /// The longest sentences of real news have some 120 tokens.
    static final int LONGEST = 200;

    static List<Statement> of(Sentences sentences) {
        var statements = new ArrayList<Statement>();
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            int end = sentences.endToken(sentence);
            for (int first = sentences.firstToken(sentence); first < end; first += LONGEST) {
                statements.add(new Statement(first, Math.min(end, first + LONGEST), sentence));
            }
        }
        return statements;
    }
}
