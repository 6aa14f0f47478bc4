package io.eventtimeline.extraction.event;

import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;

/// The status of a verb by its auxiliaries, its subject and object, and what an infinitive hangs on.
///
/// "may have met": possible. "No one was arrested": denied. "will meet and sign": sign is planned as well.
///
/// @param purpose the status of an infinitive that says what something was done for: "sent troops *to oust* him"
record VerbStatus(Tags tags, Clauses clauses, Status purpose) {
    private static final int PERFECT_OR_PASSIVE = WordClass.bits(WordClass.HAVE, WordClass.BE);

    Status of(int verb, Statement statement) {
        var negations = new Negations(tags, clauses, statement);
        int first = firstOfGroup(verb, statement);
        if (negations.isNegated(first, verb)) {
            return Status.DENIED;
        }
        int before = beforeGroup(first, statement);
        if (before >= statement.first()) {
            if (isFunction(before, WordClass.TO) && !words().is(verb, WordClass.ING)) {
                return new InfinitiveStatus(this, statement).of(before, verb);
            }
            if (words().is(before, WordClass.COORDINATOR)) {
                Status shared = ofSecondVerb(first, verb, before, statement);
                if (shared != Status.ASSERTED) {
                    return shared;
                }
            }
            if (words().is(verb, WordClass.ING) && tags.isVerb(before) && words().is(before, WordClass.DENIAL)) {
                return Status.DENIED;
            }
        }
        if (negations.hasNegativeSubject(first) || negations.hasNegativeObject(verb)) {
            return Status.DENIED;
        }
        return ofAuxiliaries(first, verb, negations.statement());
    }

    /// "officials said the bridge *would* reopen" tells of a plan; "it *would* help", "*would have* helped"
    /// and "*would* reopen *if*" do not.
    private Status ofAuxiliaries(int first, int verb, Statement statement) {
        boolean future = false;
        boolean modal = false;
        boolean perfect = false;
        for (int token = first; token < verb; token++) {
            future |= isFunction(token, WordClass.FUTURE);
            modal |= isFunction(token, WordClass.MODAL) || words().is(token, WordClass.WISH);
            perfect |= isFunction(token, WordClass.HAVE);
        }
        if (future && modal) {
            var around = new SurroundingStatus(tags, clauses);
            boolean announced = around.isReported(clauses.clauseOf(verb)) && !around.hasCondition(statement);
            return announced && !perfect ? Status.PLANNED : Status.POSSIBLE;
        }
        if (future) {
            return Status.PLANNED;
        }
        return modal ? Status.POSSIBLE : Status.ASSERTED;
    }

    /// A verb behind a coordinator shares the auxiliaries of the one before: "will meet *and sign*", "will be tried
    /// *and sentenced*", "was not tried *or sentenced*".
    private Status ofSecondVerb(int first, int verb, int coordinator, Statement statement) {
        boolean plain = words().is(verb, WordClass.BASE) && !words().is(verb, WordClass.PAST);
        boolean participle = words().is(verb, WordClass.PARTICIPLE);
        int earlier = verbBefore(coordinator, statement);
        if (first < verb || !tags.isVerb(verb) || earlier < 0 || !(plain || participle)) {
            return Status.ASSERTED;
        }
        Status status = of(earlier, statement);
        if (plain) {
            return status;
        }
        boolean auxiliary = words().isAny(tags.before(earlier, statement.first()), PERFECT_OR_PASSIVE);
        boolean negated = status == Status.DENIED && tags.tokens().is(coordinator, "and");
        return auxiliary && !negated ? status : Status.ASSERTED;
    }

    private int verbBefore(int coordinator, Statement statement) {
        for (int token = coordinator - 1; token >= statement.first(); token--) {
            if (tags.isVerb(token)) {
                return token;
            }
            if (tags.at(token) == Tag.MARK && !tags.isComma(token)) {
                return -1;
            }
        }
        return -1;
    }

    /// The first auxiliary, negation or adverb before the verb.
    private int firstOfGroup(int verb, Statement statement) {
        int first = verb;
        while (first > statement.first() && inGroup(first - 1)) {
            first--;
        }
        return first;
    }

    /// A preposition that leads to a time stands in the group: "will *on Monday* meet".
    private int beforeGroup(int first, Statement statement) {
        int before = first - 1;
        boolean time = first < statement.end() && tags.isTime(first);
        return time && before > statement.first() && isFunction(before, WordClass.PREPOSITION) ? before - 1 : before;
    }

    private boolean inGroup(int token) {
        return tags.isAuxiliary(token)
                || tags.at(token) == Tag.ADVERB
                || tags.isTime(token)
                || Negations.isParticle(tags, token);
    }

    boolean isFunction(int token, WordClass wordClass) {
        return tags.at(token) == Tag.FUNCTION && words().is(token, wordClass);
    }

    Words words() {
        return tags.words();
    }
}
