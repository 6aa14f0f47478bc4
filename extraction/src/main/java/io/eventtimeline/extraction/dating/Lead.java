package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.text.Sentences;

/// The title and the first two sentences: what they tell in the past or the present is today's news.
///
/// @param firstSentence the first one below the headings
public record Lead(Tags tags, Clauses clauses, int firstSentence) {
    private static final int SENTENCES = 2;
    private static final int NOT_NEWS = WordClass.bits(WordClass.FUTURE, WordClass.MODAL, WordClass.TO);

    public static Lead of(Tags tags, Clauses clauses, Sentences sentences) {
        int sentence = 0;
        while (sentence < sentences.count() - 1 && (sentences.isHeading(sentence) || sentences.isDateline(sentence))) {
            sentence++;
        }
        return new Lead(tags, clauses, sentence);
    }

    /// In a heading above the text, or in a title, which is nothing else.
    public boolean isHeadline(Trigger trigger) {
        return trigger.statement().sentence() < firstSentence;
    }

    /// The first sentence below the headings.
    public boolean isFirst(Trigger trigger) {
        return trigger.statement().sentence() == firstSentence;
    }

    boolean tellsNews(Trigger trigger) {
        boolean below = trigger.statement().sentence() >= firstSentence + SENTENCES;
        if (below || !clauses.isMain(trigger.clause())) {
            return false;
        }
        int verb = trigger.governor();
        boolean verbal = tags.isVerb(verb) || tags.isAuxiliary(verb);
        int before = tags.before(verb, trigger.statement().first());
        return verbal && !(before < verb && tags.words().isAny(before, NOT_NEWS));
    }
}
