package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.text.Sentences;

/// The title and the first sentence: what they tell in the past or the present is today's news.
///
/// @param lastSentence the last one that belongs to the lead
public record Lead(Tags tags, Clauses clauses, int lastSentence) {
    private static final int NOT_NEWS = WordClass.bits(WordClass.FUTURE, WordClass.MODAL, WordClass.TO);

    /// Headings at the top count, and one sentence below them.
    public static Lead of(Tags tags, Clauses clauses, Sentences sentences) {
        int sentence = 0;
        while (sentence < sentences.count() - 1 && (sentences.isHeading(sentence) || sentences.isDateline(sentence))) {
            sentence++;
        }
        return new Lead(tags, clauses, sentence);
    }

    boolean tellsNews(Trigger trigger) {
        if (trigger.statement().sentence() > lastSentence || !clauses.isMain(trigger.clause())) {
            return false;
        }
        int verb = trigger.governor();
        boolean verbal = tags.isVerb(verb) || tags.isAuxiliary(verb);
        int before = tags.before(verb, trigger.statement().first());
        return verbal && !(before < verb && tags.words().isAny(before, NOT_NEWS));
    }
}
