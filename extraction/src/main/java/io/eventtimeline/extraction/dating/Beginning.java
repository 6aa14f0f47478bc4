package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.List;
import java.util.Optional;

/// What the first lines of a text say about all of it; looked at once a text, and no farther than these limits.
final class Beginning {
    private static final int PAST = WordClass.bits(WordClass.PAST, WordClass.PARTICIPLE);
    private static final int MOST_HEADINGS = 8;
    private static final int LONGEST_SENTENCE = 200;

    private Beginning() {}

    /// A heading that is nothing but a full date, above the first sentence: "July 13, 2016".
    static Optional<TimeMention> printedDate(Sentences sentences, Mentions mentions, int firstSentence) {
        for (int sentence = 0; sentence < Math.min(firstSentence, MOST_HEADINGS); sentence++) {
            int first = sentences.firstToken(sentence);
            int end = sentences.endToken(sentence);
            List<TimeMention> dates = mentions.dating(first, end);
            boolean alone = dates.size() == 1
                    && dates.getFirst().firstToken() == first
                    && dates.getFirst().endToken() == end
                    && dates.getFirst().when().basis() == Basis.STATED;
            if (alone) {
                return Optional.of(dates.getFirst());
            }
        }
        return Optional.empty();
    }

    /// Whether a main clause of the sentence has a verb in the past tense.
    static boolean tellsInThePast(Tags tags, Clauses clauses, Sentences sentences, int sentence) {
        if (sentence >= sentences.count()) {
            return false;
        }
        int first = sentences.firstToken(sentence);
        int end = Math.min(sentences.endToken(sentence), first + LONGEST_SENTENCE);
        for (int token = first; token < end; token++) {
            boolean past = tags.isVerb(token) && tags.words().isAny(token, PAST);
            if (past && clauses.isMain(clauses.clauseOf(token))) {
                return true;
            }
        }
        return false;
    }
}
