package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.Optional;

/// Where the headings of a text end and its first sentence, the lead, begins.
///
/// @param firstSentence the first one below the headings
/// @param printedDate a date that stands alone on a line above it
public record Lead(int firstSentence, Optional<TimeMention> printedDate) {
    public static Lead of(Sentences sentences, Mentions mentions) {
        int sentence = 0;
        while (sentence < sentences.count() - 1 && (sentences.isHeading(sentence) || sentences.isDateline(sentence))) {
            sentence++;
        }
        return new Lead(sentence, PrintedDate.above(sentences, mentions, sentence));
    }

    /// In a heading above the text, or in a title, which is nothing else.
    public boolean isHeadline(Trigger trigger) {
        return trigger.statement().sentence() < firstSentence;
    }

    /// The first sentence below the headings.
    public boolean isFirst(Trigger trigger) {
        return trigger.statement().sentence() == firstSentence;
    }

    /// The sentence behind it.
    public boolean isSecond(Trigger trigger) {
        return trigger.statement().sentence() == firstSentence + 1;
    }
}
