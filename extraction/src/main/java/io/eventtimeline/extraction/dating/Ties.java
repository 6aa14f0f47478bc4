package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the expressions of a sentence are tied to one event of it: what stands in its own phrase, what belongs to
/// another noun, and else what their clauses have to do with each other.
record Ties(
        Tags tags,
        Clauses clauses,
        Trigger trigger,
        @Nullable PublicationDate published) {
    private static final Set<String> SETTINGS = Set.of("at", "during", "after", "before", "since", "following");
    private static final Set<String> JOURNEYS = Set.of("visit", "science");
    private static final Set<String> STRIKES = Set.of("attack", "disaster");

    Tie of(TimeMention mention) {
        var phrase = new DatePhrase(tags, clauses, mention, trigger.statement());
        if (phrase.describes(trigger) && !isBareAside()) {
            return Tie.OWN_PHRASE;
        }
        if (phrase.isPartOfName()) {
            return Tie.PART_OF_NAME;
        }
        if (phrase.saysWhichOne()) {
            return Tie.WHICH_ONE;
        }
        if (phrase.belongsAside() || phrase.belongsToComplement()) {
            return Tie.NOUN_ASIDE;
        }
        if (phrase.isAttribute()) {
            return holdsFor(mention) && phrase.contains(trigger) ? Tie.FRAME : Tie.ATTRIBUTE;
        }
        if (trigger.isNoun() && isAside()) {
            return Tie.EVENT_ASIDE;
        }
        if (trigger.isNoun() && isOnlyMentioned()) {
            return Tie.OF_ITS_VERB;
        }
        return new ClauseTies(tags, clauses, trigger, published).of(mention);
    }

    /// Whether the verb is in the clause of the expression, or shares it.
    private boolean holdsFor(TimeMention mention) {
        return !trigger.isNoun()
                && clauses.subjectOwner(clauses.clauseOf(mention.firstToken()))
                        == clauses.subjectOwner(trigger.clause());
    }

    /// "involvement *in the campaign*": mentioned beside, unless the rest happens there, "*at a meeting*".
    private boolean isAside() {
        int token = trigger.firstToken() - 1;
        while (token > trigger.statement().first()
                && (tags.isNominal(token) || tags.words().is(token, WordClass.DETERMINER))) {
            token--;
        }
        if (token < trigger.statement().first() || !tags.words().is(token, WordClass.PREPOSITION)) {
            return false;
        }
        boolean gathering =
                trigger.sense().type().equals("meeting") && tags.tokens().is(token, "in");
        return !gathering && !SETTINGS.contains(tags.tokens().lowercase(token));
    }

    /// "emerged from *protection* on Monday": a common noun without an article is no happening that the day
    /// says more of; not so "within a week of his *capture* on Monday", "due for *completion* on Monday".
    private boolean isBareAside() {
        int token = trigger.firstToken() - 1;
        while (token > trigger.statement().first() && tags.isNominal(token)) {
            token--;
        }
        return trigger.sense().common()
                && trigger.isNoun()
                && isAside()
                && !tags.words().is(token, WordClass.DETERMINER)
                && !tags.tokens().isPossessive(token)
                && !tags.tokens().is(token, "for");
    }

    /// An attack that is condemned on Monday was not on Monday.
    private boolean isOnlyMentioned() {
        return trigger.hasGovernor()
                && tags.isVerb(trigger.governor())
                && !isUnderWay()
                && !strikes()
                && !tags.words()
                        .isAny(trigger.governor(), WordClass.bits(WordClass.LIGHT, WordClass.ASPECT, WordClass.BRINGS))
                && !tags.words().senses(trigger.governor()).isEmpty();
    }

    /// "The *flight* took off on Monday": a journey and its own motion; not "the *flight* was discussed on Monday".
    private boolean isUnderWay() {
        int verb = trigger.governor();
        return JOURNEYS.contains(trigger.sense().type())
                && verb > trigger.firstToken()
                && !tags.words().is(tags.before(verb, trigger.statement().first()), WordClass.BE)
                && tags.words().senses(verb).stream()
                        .anyMatch(sense -> !sense.noun() && JOURNEYS.contains(sense.type()));
    }

    /// "The *earthquake* destroyed the town on Monday"
    private boolean strikes() {
        int verb = trigger.governor();
        return STRIKES.contains(trigger.sense().type())
                && verb > trigger.firstToken()
                && !tags.words().is(tags.before(verb, trigger.statement().first()), WordClass.BE);
    }
}
