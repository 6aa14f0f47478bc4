package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.text.Sentences;
import java.util.Set;

/// The title and the first two sentences: what they tell in the past or the present is today's news.
///
/// @param firstSentence the first one below the headings
public record Lead(Tags tags, Clauses clauses, Sentences sentences, int firstSentence) {
    private static final Set<String> MEANWHILE = Set.of("when", "as", "while");
    private static final int SENTENCES = 2;
    private static final int STORY = 6;
    private static final int PAST = WordClass.bits(WordClass.PAST, WordClass.PARTICIPLE);
    private static final int NOT_NEWS = WordClass.bits(WordClass.FUTURE, WordClass.MODAL, WordClass.TO);

    public static Lead of(Tags tags, Clauses clauses, Sentences sentences) {
        int sentence = 0;
        while (sentence < sentences.count() - 1 && (sentences.isHeading(sentence) || sentences.isDateline(sentence))) {
            sentence++;
        }
        return new Lead(tags, clauses, sentences, sentence);
    }

    /// In a heading above the text, or in a title, which is nothing else.
    public boolean isHeadline(Trigger trigger) {
        return trigger.statement().sentence() < firstSentence;
    }

    /// The first sentence below the headings.
    public boolean isFirst(Trigger trigger) {
        return trigger.statement().sentence() == firstSentence;
    }

    /// Behind the lead, a main clause in the past tense with an event for its verb goes on with the story.
    boolean goesOn(Trigger trigger) {
        int sentence = trigger.statement().sentence();
        boolean near = sentence < firstSentence + STORY && !sentences.isHeading(sentence);
        boolean past = !trigger.isNoun()
                && tags.words().isAny(trigger.firstToken(), PAST)
                && tags.isVerb(trigger.firstToken());
        return near && past && isTellable(trigger.clause()) && isTold(trigger);
    }

    /// A main clause, what it reports, or what it tells happened meanwhile.
    private boolean isTellable(int clause) {
        Clause each = clauses.clause(clause);
        boolean meanwhile = each.kind() == Clause.Kind.ADVERBIAL
                && MEANWHILE.contains(tags.tokens().lowercase(each.opener()));
        boolean there = each.kind() == Clause.Kind.RELATIVE && tags.tokens().is(each.opener(), "where");
        boolean carried = meanwhile || there || each.kind() == Clause.Kind.REPORTED;
        return clauses.isMain(clause) || (carried && each.parent() != clause && isTellable(each.parent()));
    }

    /// Neither to come nor, as "had met" says, over before.
    private boolean isTold(Trigger trigger) {
        int verb = trigger.governor();
        int before = tags.before(verb, trigger.statement().first());
        boolean auxiliary = before < verb;
        return !(auxiliary
                && (tags.words().isAny(before, NOT_NEWS) || tags.tokens().is(before, "had")));
    }

    boolean tellsNews(Trigger trigger) {
        boolean below = trigger.statement().sentence() >= firstSentence + SENTENCES;
        if (below || !isTellable(trigger.clause())) {
            return false;
        }
        int verb = trigger.governor();
        boolean verbal = tags.isVerb(verb) || tags.isAuxiliary(verb);
        return verbal && isTold(trigger);
    }
}
