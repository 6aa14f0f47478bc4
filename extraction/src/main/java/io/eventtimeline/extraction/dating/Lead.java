package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.text.Sentences;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.Optional;
import java.util.Set;

/// The title and the first two sentences: what they tell in the past or the present is today's news.
///
/// @param firstSentence the first one below the headings
/// @param news whether that one tells in the past tense; an article that begins "Russia is pursuing" is an analysis
/// @param printedDate a date that stands alone on a line above it
public record Lead(
        Tags tags,
        Clauses clauses,
        Sentences sentences,
        int firstSentence,
        boolean news,
        Optional<TimeMention> printedDate) {
    private static final int SENTENCES = 2;
    private static final int STORY = 6;
    private static final Set<String> CONCESSIONS = Set.of("although", "though", "whereas");
    private static final Set<String> PUTS_OFF = Set.of("delay", "postpone", "push back", "defer", "reschedule");
    private static final Set<String> PRESENT_BE = Set.of("is", "are", "'re", "’re");
    private static final int PAST = WordClass.bits(WordClass.PAST, WordClass.PARTICIPLE);
    private static final int UNREAL = WordClass.bits(WordClass.DENIAL, WordClass.WISH);
    private static final int NOT_NEWS = WordClass.bits(WordClass.FUTURE, WordClass.MODAL, WordClass.TO);

    public static Lead of(Tags tags, Clauses clauses, Sentences sentences, Mentions mentions) {
        int sentence = 0;
        while (sentence < sentences.count() - 1 && (sentences.isHeading(sentence) || sentences.isDateline(sentence))) {
            sentence++;
        }
        boolean news = sentences.isHeading(sentence) || Beginning.tellsInThePast(tags, clauses, sentences, sentence);
        return new Lead(tags, clauses, sentences, sentence, news, Beginning.printedDate(sentences, mentions, sentence));
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

    /// "have *unveiled*": that it has come about is the news; when, is often told in the next sentence.
    public boolean hasComeAbout(Trigger trigger) {
        return isFirst(trigger) && !trigger.isNoun() && isPerfect(trigger);
    }

    /// Behind the lead, what is told in the past tense goes on with the story, and so do "the decision" and "is
    /// flying".
    boolean goesOn(Trigger trigger) {
        int sentence = trigger.statement().sentence();
        boolean near =
                news && sentence >= firstSentence && sentence < firstSentence + STORY && !sentences.isHeading(sentence);
        boolean goesOn = near && (trigger.isNoun() ? isMentionedAgain(trigger) : isNow(trigger));
        return goesOn && isTellable(trigger.clause()) && isTold(trigger) && !isPutOff(trigger);
    }

    /// "rejected the *treaty*", "asked for the *visit*": it did not happen.
    private boolean isMentionedAgain(Trigger noun) {
        boolean unreal = noun.governor() < noun.firstToken() && tags.words().isAny(noun.governor(), UNREAL);
        return !noun.sense().lasting() && !unreal && new NounPhrase(tags, noun).isOfTheStory();
    }

    /// "is built with": how things are.
    private boolean isState(Trigger trigger) {
        int verb = trigger.governor();
        int before = tags.before(verb, trigger.statement().first());
        boolean participle = tags.isVerb(verb) && tags.words().is(verb, WordClass.PARTICIPLE);
        return participle && before < verb && PRESENT_BE.contains(tags.tokens().lowercase(before));
    }

    /// "struck", "is flying"; not "has struck", "is built with".
    private boolean isNow(Trigger verb) {
        int before = tags.before(verb.firstToken(), verb.statement().first());
        boolean underWay = tags.words().is(verb.firstToken(), WordClass.ING)
                && before < verb.firstToken()
                && PRESENT_BE.contains(tags.tokens().lowercase(before));
        return underWay || (isPast(verb.firstToken()) && !isPerfect(verb) && !isState(verb));
    }

    private boolean isPast(int token) {
        return tags.words().isAny(token, PAST) && tags.isVerb(token);
    }

    /// "there was an *attack*", "it is a *response* to the ban"
    private boolean tellsBe(Trigger noun) {
        int be = noun.governor();
        boolean past = tags.tokens().is(be, "was") || tags.tokens().is(be, "were");
        return past
                || (be < noun.firstToken() && PRESENT_BE.contains(tags.tokens().lowercase(be)));
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
        boolean carried = Simultaneous.with(tags, each) || each.kind() == Clause.Kind.REPORTED || isConcession(each);
        return clauses.isMain(clause) || (carried && each.parent() != clause && isTellable(each.parent()));
    }

    /// "..., *although* the council rejected it": told beside it, of the same day.
    private boolean isConcession(Clause clause) {
        return clause.kind() == Clause.Kind.ADVERBIAL
                && CONCESSIONS.contains(tags.tokens().lowercase(clause.opener()));
    }

    /// Neither to come ("can be bought") nor, as "had met" says, over before.
    private boolean isTold(Trigger trigger) {
        int first = trigger.statement().first();
        int verb = trigger.governor();
        int before = tags.before(verb, first);
        while (before > first && before < verb && tags.words().is(before, WordClass.BE)) {
            verb = before;
            before = tags.before(before, first);
        }
        boolean auxiliary = before < verb;
        return !(auxiliary
                && (tags.words().isAny(before, NOT_NEWS) || tags.tokens().is(before, "had")));
    }

    /// "The *departure* was delayed", "strikes delay a *departure*": it is still to come.
    private boolean isPutOff(Trigger noun) {
        int verb = noun.governor();
        boolean acts = verb > noun.firstToken()
                && !tags.words().is(tags.before(verb, noun.statement().first()), WordClass.BE);
        return noun.isNoun()
                && noun.hasGovernor()
                && !acts
                && tags.words().senses(verb).stream().anyMatch(sense -> PUTS_OFF.contains(sense.head()));
    }

    /// "*Earthquake* in Chile", "Minister on sick *leave*": a heading without a verb; not "Fears of *war*", and not "A
    /// *ripple* in the sky".
    private boolean isAllTheNews(Trigger noun) {
        for (int token = noun.statement().first(); token < noun.statement().end(); token++) {
            if (tags.isVerb(token) || tags.isAuxiliary(token)) {
                return false;
            }
        }
        boolean news = noun.isNoun() && !noun.sense().common() && !noun.sense().lasting();
        return news && new NounPhrase(tags, noun).standsFirst();
    }

    boolean tellsNews(Trigger trigger) {
        boolean below = trigger.statement().sentence() >= firstSentence + SENTENCES;
        if (below || !isTellable(trigger.clause())) {
            return false;
        }
        int verb = trigger.governor();
        boolean heading = sentences.isHeading(trigger.statement().sentence());
        if (!heading && !isFirst(trigger) && !news) {
            return false;
        }
        boolean verbal = heading
                ? tags.isVerb(verb) || tags.isAuxiliary(verb) || isAllTheNews(trigger)
                : isPast(verb) || (news && (tags.isVerb(verb) || (trigger.isNoun() && tellsBe(trigger))));
        return verbal && isTold(trigger) && !isPutOff(trigger) && (heading || !isState(trigger));
    }
}
