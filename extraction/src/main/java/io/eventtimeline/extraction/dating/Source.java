package io.eventtimeline.extraction.dating;

import java.util.Locale;

/// Where the date of an event can come from.
public enum Source {
    /// An expression of the event's own sentence: "The session was *held* on July 13."
    SENTENCE,
    /// The day that the story is about: the first day that the text names below its headings.
    STORY,
    /// An expression of a sentence before: "A ferry sank on Monday. It had *left* at noon."
    BEFORE,
    /// An expression of the sentence behind: "Norway has *signed* the treaty. The ceremony was held on Sunday."
    BEHIND,
    /// What the article dates elsewhere by a word of the same stem: "The *crash* ..." when "The plane crashed on
    /// Monday".
    TOLD_ELSEWHERE,
    /// The publication date.
    PUBLICATION,
    /// Nothing says when.
    NONE;

    boolean isOfAnotherSentence() {
        return switch (this) {
            case STORY, BEFORE, BEHIND, TOLD_ELSEWHERE -> true;
            case SENTENCE, PUBLICATION, NONE -> false;
        };
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
