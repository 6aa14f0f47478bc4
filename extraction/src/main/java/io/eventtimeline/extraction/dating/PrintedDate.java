package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.List;
import java.util.Optional;

/// A heading that is nothing but a full date: "July 13, 2016". Where the publisher says none, it is the day of the
/// article.
final class PrintedDate {
    private static final int MOST_HEADINGS = 8;

    private PrintedDate() {}

    static Optional<TimeMention> above(Sentences sentences, Mentions mentions, int firstSentence) {
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
}
