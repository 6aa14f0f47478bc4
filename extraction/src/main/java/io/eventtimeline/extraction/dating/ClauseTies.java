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
import org.jspecify.annotations.Nullable;

/// What the clause of an expression has to do with the clause of a happening: it is the same, shares its
/// subject, frames it, or tells what happened at the same time.
record ClauseTies(
        Tags tags,
        Clauses clauses,
        Trigger trigger,
        @Nullable PublicationDate published) {

    Tie of(TimeMention mention) {
        int clause = clauses.clauseOf(mention.firstToken());
        int own = trigger.clause();
        if (clause == own) {
            return isInfinitive(own) && isPast(mention) && !isScheduled(own) ? Tie.OTHER_CLAUSE : Tie.SAME_CLAUSE;
        }
        if (isInfinitive(clause) && clauses.clause(clause).parent() == own && isPast(mention) && !isScheduled(clause)) {
            return Tie.SAME_CLAUSE;
        }
        if (clauses.subjectOwner(clause) == clauses.subjectOwner(own)) {
            return Tie.SHARED_CLAUSE;
        }
        if (frames(mention, clause, own) || isCleft(clause, mention)) {
            return Tie.FRAME;
        }
        if (isMeanwhile(clause, own) || isMeanwhile(own, clause)) {
            return Tie.SIMULTANEOUS;
        }
        if (hangsOn(own, clause)) {
            return Tie.CLAUSE_ABOVE;
        }
        if (!hangsOn(clause, own)) {
            return Tie.OTHER_CLAUSE;
        }
        return clauses.clause(clause).kind() == Kind.RELATIVE ? Tie.RELATIVE_BELOW : Tie.CLAUSE_BELOW;
    }

    private boolean hangsOn(int clause, int above) {
        int parent = clauses.clause(clause).parent();
        return parent != clause && clauses.subjectOwner(parent) == clauses.subjectOwner(above);
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
        boolean meanwhile = Simultaneous.with(tags, clauses.clause(clause))
                && !tags.tokens().is(clauses.clause(clause).opener(), "while");
        return meanwhile && clauses.subjectOwner(clauses.clause(clause).parent()) == clauses.subjectOwner(of);
    }

    /// "agreed *to sell* five jets on Monday": the sale is still to come, the agreement was on Monday.
    private boolean isInfinitive(int clause) {
        return clauses.clause(clause).kind() == Kind.INFINITIVE;
    }

    /// "was *set to land* on Monday", "*due to open* on May 9": the day is that of the landing.
    private boolean isScheduled(int clause) {
        int plan = clauses.clause(clause).opener() - 1;
        return plan > trigger.statement().first()
                && tags.words().is(plan, WordClass.PLAN)
                && tags.words().is(tags.before(plan, trigger.statement().first()), WordClass.BE);
    }

    private boolean isPast(TimeMention mention) {
        LocalDate earliest = mention.when().earliest();
        return published != null && earliest != null && !earliest.isAfter(published.firstDay());
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
}
