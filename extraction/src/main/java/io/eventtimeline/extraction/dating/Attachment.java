package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.time.TimeMention;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether an expression of the sentence is the date of one happening in it.
record Attachment(
        Tags tags,
        Clauses clauses,
        Mentions mentions,
        Trigger trigger,
        @Nullable PublicationDate published) {

    private static final Set<String> SETTINGS = Set.of("at", "during", "after", "before", "since", "following");
    private static final Set<String> JOURNEYS = Set.of("visit", "science");
    private static final Set<String> STRIKES = Set.of("attack", "disaster");

    Claim claim(TimeMention mention) {
        var between = new ClauseBonds(tags, clauses, trigger, published);
        var phrase = new DatePhrase(tags, clauses, mention, trigger.statement());
        int distance = Math.max(mention.firstToken() - trigger.endToken(), trigger.firstToken() - mention.endToken());
        if (phrase.describes(trigger) && !isBareAside()) {
            return new Claim(mention, Bond.OWN_PHRASE, distance, quoted(mention) + " belongs to \"" + text() + '"');
        }
        if (phrase.isPartOfName()) {
            return new Claim(mention, Bond.NONE, distance, quoted(mention) + " is part of a name");
        }
        if (phrase.saysWhichOne()) {
            return new Claim(
                    mention, Bond.NONE, distance, quoted(mention) + " says which one the noun before it means");
        }
        if (phrase.belongsAside() || phrase.belongsToComplement()) {
            return new Claim(
                    mention, Bond.NONE, distance, quoted(mention) + " belongs to a noun that is mentioned aside");
        }
        if (phrase.isAttribute() && holdsFor(mention) && phrase.contains(trigger)) {
            return new Claim(mention, Bond.FRAME, distance, "it happened in what was " + quoted(mention));
        }
        if (phrase.isAttribute()) {
            return new Claim(mention, Bond.NONE, distance, quoted(mention) + " describes the noun behind it");
        }
        if (trigger.isNoun() && isAside()) {
            return new Claim(mention, Bond.NONE, distance, '"' + text() + "\" is mentioned behind a preposition");
        }
        if (trigger.isNoun() && isOnlyMentioned()) {
            return new Claim(
                    mention,
                    Bond.NONE,
                    distance,
                    "says when \"" + text(trigger.governor()) + "\", not when \"" + text() + '"');
        }
        if (isAhead(mention) && isPastVerb()) {
            return new Claim(mention, Bond.NONE, distance, quoted(mention) + " lies ahead, \"" + text() + "\" is over");
        }
        Bond bond = between.bond(mention);
        return new Claim(mention, bond, distance, reason(bond, mention));
    }

    /// Whether the verb is in the clause of the expression, or shares it.
    private boolean holdsFor(TimeMention mention) {
        return !trigger.isNoun()
                && clauses.subjectOwner(clauses.clauseOf(mention.firstToken()))
                        == clauses.subjectOwner(trigger.clause());
    }

    /// "announced job cuts *over the next four years*"
    private boolean isAhead(TimeMention mention) {
        LocalDate earliest = mention.when().earliest();
        LocalDate latest = mention.when().latest();
        if (published == null || earliest == null || latest == null) {
            return false;
        }
        LocalDate day = published.firstDay();
        return !earliest.isBefore(day) && latest.isAfter(day.plusDays(1));
    }

    /// "announced", "has announced"; not "will be announced", "is announced".
    private boolean isPastVerb() {
        int verb = trigger.firstToken();
        int before = tags.before(verb, trigger.statement().first());
        boolean plain =
                before == verb || !tags.isAuxiliary(before) || tags.words().is(before, WordClass.HAVE);
        return !trigger.isNoun()
                && tags.words().is(verb, WordClass.PAST)
                && plain
                && !tags.words().is(before, WordClass.TO);
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

    private String reason(Bond bond, TimeMention mention) {
        return switch (bond) {
            case OWN_PHRASE, SAME_CLAUSE -> quoted(mention) + " stands in the same clause";
            case SHARED_CLAUSE -> quoted(mention) + " stands in a clause of the same subject";
            case SIMULTANEOUS -> quoted(mention) + " stands in the clause that tells what happened at the same time";
            case FRAME -> quoted(mention) + " is the frame of the whole sentence";
            case NONE -> quoted(mention) + " stands in another clause";
        };
    }

    private static String quoted(TimeMention mention) {
        String expression = mention.when().expression();
        return '"' + (expression == null ? mention.timex().value() : expression) + '"';
    }

    private String text() {
        return tags.tokens().text(trigger.firstToken(), trigger.endToken());
    }

    private String text(int token) {
        return tags.tokens().text(token);
    }
}
