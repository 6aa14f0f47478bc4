package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clause.Kind;
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

    private static final Set<String> MEANWHILE = Set.of("when", "as");

    Claim claim(TimeMention mention) {
        var phrase = new DatePhrase(tags, clauses, mention, trigger.statement());
        int distance = Math.max(mention.firstToken() - trigger.endToken(), trigger.firstToken() - mention.endToken());
        if (phrase.describes(trigger)) {
            return new Claim(mention, Bond.OWN_PHRASE, distance, quoted(mention) + " belongs to \"" + text() + '"');
        }
        if (phrase.isPartOfName()) {
            return new Claim(mention, Bond.NONE, distance, quoted(mention) + " is part of a name");
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
        Bond bond = bond(clauses.clauseOf(mention.firstToken()), mention);
        return new Claim(mention, bond, distance, reason(bond, mention));
    }

    private Bond bond(int clause, TimeMention mention) {
        int own = trigger.clause();
        if (clause == own) {
            return isInfinitive(own) && isPast(mention) ? Bond.NONE : Bond.SAME_CLAUSE;
        }
        if (isInfinitive(clause) && clauses.clause(clause).parent() == own && isPast(mention)) {
            return Bond.SAME_CLAUSE;
        }
        if (sharedRoot(clause) == sharedRoot(own)) {
            return Bond.SHARED_CLAUSE;
        }
        if (frames(mention, clause, own) || isCleft(clause, mention)) {
            return Bond.FRAME;
        }
        return isMeanwhile(clause, own) || isMeanwhile(own, clause) ? Bond.SIMULTANEOUS : Bond.NONE;
    }

    /// "All he got *on Wednesday* was a promise": the clause about the subject tells when the noun came about.
    private boolean isCleft(int clause, TimeMention mention) {
        Clause about = clauses.clause(clause);
        int be = trigger.governor();
        return trigger.isNoun()
                && about.kind() == Kind.RELATIVE
                && about.parent() == trigger.clause()
                && !tags.words().is(about.opener(), WordClass.RELATIVE)
                && be < trigger.firstToken()
                && mention.endToken() <= be
                && tags.words().is(be, WordClass.BE);
    }

    /// "*as* she left", "*when* it fell", "*where* he spoke": at the time of the clause it hangs on.
    private boolean isMeanwhile(int clause, int of) {
        Clause each = clauses.clause(clause);
        boolean there = each.kind() == Kind.RELATIVE && tags.tokens().is(each.opener(), "where");
        boolean then = each.kind() == Kind.ADVERBIAL
                && MEANWHILE.contains(tags.tokens().lowercase(each.opener()));
        return (there || then) && sharedRoot(each.parent()) == sharedRoot(of);
    }

    /// Whether the verb is in the clause of the expression, or shares it.
    private boolean holdsFor(TimeMention mention) {
        return !trigger.isNoun() && sharedRoot(clauses.clauseOf(mention.firstToken())) == sharedRoot(trigger.clause());
    }

    /// "agreed *to sell* five jets on Monday": the sale is still to come, the agreement was on Monday.
    private boolean isInfinitive(int clause) {
        return clauses.clause(clause).kind() == Kind.INFINITIVE;
    }

    private boolean isPast(TimeMention mention) {
        LocalDate earliest = mention.when().earliest();
        return published != null && earliest != null && !earliest.isAfter(published.firstDay());
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

    private int sharedRoot(int clause) {
        int root = clause;
        while (clauses.clause(root).kind() == Kind.SHARED
                && clauses.clause(root).parent() != root) {
            root = clauses.clause(root).parent();
        }
        return root;
    }

    /// A date before everything else in the sentence holds for all its main clauses; so does "During his visit in
    /// August, ...".
    private boolean frames(TimeMention mention, int clause, int own) {
        boolean leads = mention.endToken() <= trigger.firstToken() && clauses.isMain(own);
        if (!leads) {
            return false;
        }
        Clause said = clauses.clause(clause);
        boolean during = said.kind() == Kind.ADVERBIAL
                && said.opener() == trigger.statement().first()
                && tags.tokens().is(said.opener(), "during");
        boolean first = mention.firstToken() - trigger.statement().first() <= 1;
        return during || (first && clauses.isMain(clause));
    }

    /// "involvement *in the campaign*": mentioned beside, unless the rest happens there, "*at a meeting*".
    private boolean isAside() {
        int token = trigger.firstToken() - 1;
        while (token > trigger.statement().first()
                && (tags.isNominal(token) || tags.words().is(token, WordClass.DETERMINER))) {
            token--;
        }
        boolean preposition =
                token >= trigger.statement().first() && tags.words().is(token, WordClass.PREPOSITION);
        boolean gathering =
                trigger.sense().type().equals("meeting") && tags.tokens().is(token, "in");
        return preposition && !gathering && !SETTINGS.contains(tags.tokens().lowercase(token));
    }

    /// An attack that is condemned on Monday was not on Monday.
    private boolean isOnlyMentioned() {
        return trigger.hasGovernor()
                && tags.isVerb(trigger.governor())
                && !tags.words()
                        .isAny(trigger.governor(), WordClass.bits(WordClass.LIGHT, WordClass.ASPECT, WordClass.BRINGS))
                && !tags.words().senses(trigger.governor()).isEmpty();
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
