package io.eventtimeline.benchmarks.training;

import io.eventtimeline.extraction.grammar.penn.PennTag;
import io.eventtimeline.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Some short sentences once more, as a headline in title case writes them, which treebanks hardly have: "The Minister
/// Signed the Treaty on Monday".
final class Headlines {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 16;
    private static final int ONE_IN = 12;
    private static final int LONGEST_SMALL_WORD = 4;
    private static final Set<Byte> SMALL = Set.of(
            (byte) PennTag.IN.code(), (byte) PennTag.DT.code(), (byte) PennTag.CC.code(), (byte) PennTag.TO.code());

    private Headlines() {}

    static List<TaggedSentence> of(List<TaggedSentence> sentences, Random random) {
        var headlines = new ArrayList<TaggedSentence>();
        for (TaggedSentence sentence : sentences) {
            int length = sentence.length();
            boolean stop = length > 0 && sentence.tokens().is(length - 1, ".");
            if (length >= SHORTEST && length <= LONGEST && stop && random.nextInt(ONE_IN) == 0) {
                headline(sentence, length - 1).ifPresent(headlines::add);
            }
        }
        return headlines;
    }

    private static Optional<TaggedSentence> headline(TaggedSentence sentence, int end) {
        Tokens tokens = sentence.tokens();
        var text = new StringBuilder(tokens.text().substring(0, tokens.start(end)));
        for (int token = 0; token < end; token++) {
            boolean small =
                    SMALL.contains(sentence.tags()[token]) && tokens.length(token) <= LONGEST_SMALL_WORD && token > 0;
            if (!small) {
                int start = tokens.start(token);
                text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
            }
        }
        Tokens capitals = Tokens.of(text);
        return capitals.count() == end
                ? Optional.of(new TaggedSentence(
                        capitals, Arrays.copyOf(sentence.tags(), end), Arrays.copyOf(sentence.scored(), end)))
                : Optional.empty();
    }
}
