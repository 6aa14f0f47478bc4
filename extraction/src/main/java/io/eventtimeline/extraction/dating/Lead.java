package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.Basis;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.List;
import java.util.Optional;
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

    /// A heading that is nothing but a full date, above the first sentence: "July 13, 2016".
    Optional<TimeMention> printedDate(Mentions mentions) {
        for (int sentence = 0; sentence < firstSentence; sentence++) {
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

    /// Behind the lead, a main clause in the past tense with an event for its verb goes on with the story.
    boolean goesOn(Trigger trigger) {
        int sentence = trigger.statement().sentence();
        boolean near = sentence < firstSentence + STORY && !sentences.isHeading(sentence);
        boolean goesOn = near && isNews() && !trigger.isNoun() && isPast(trigger.firstToken());
        return goesOn && !isPerfect(trigger) && isTellable(trigger.clause()) && isTold(trigger);
    }

    private boolean isPast(int token) {
        return tags.words().isAny(token, PAST) && tags.isVerb(token);
    }

    private boolean isPastBe(int token) {
        return tags.tokens().is(token, "was") || tags.tokens().is(token, "were");
    }

    /// An article whose first sentence tells in the past tense; one that begins "Russia is pursuing" is an analysis.
    private boolean isNews() {
        if (sentences.isHeading(firstSentence)) {
            return true;
        }
        for (int token = sentences.firstToken(firstSentence); token < sentences.endToken(firstSentence); token++) {
            if (isPast(token) && clauses.isMain(clauses.clauseOf(token))) {
                return true;
            }
        }
        return false;
    }

    /// "has forged": some time before now.
    private boolean isPerfect(Trigger trigger) {
        int token = tags.before(trigger.firstToken(), trigger.statement().first());
        while (token > trigger.statement().first() && tags.words().is(token, WordClass.BE)) {
            token = tags.before(token, trigger.statement().first());
        }
        return tags.words().is(token, WordClass.HAVE);
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
        boolean heading = sentences.isHeading(trigger.statement().sentence());
        if (!heading && !isFirst(trigger) && !isNews()) {
            return false;
        }
        boolean verbal = heading
                ? tags.isVerb(verb) || tags.isAuxiliary(verb)
                : isPast(verb) || (isNews() && (tags.isVerb(verb) || (trigger.isNoun() && isPastBe(verb))));
        return verbal && isTold(trigger);
    }
}
