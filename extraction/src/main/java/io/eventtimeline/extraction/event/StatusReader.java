package io.eventtimeline.extraction.event;

import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.grammar.Clause.Kind;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads from the words before a verb whether the happening is told as a fact, a plan, a possibility, or denied.
///
/// "will be held": planned. "may be held": possible. "was not held", "failed to meet": denied.
public record StatusReader(
        Tags tags, Clauses clauses, @Nullable PublicationDate published) {

    private static final int GOVERNS = WordClass.bits(WordClass.PLAN, WordClass.WISH, WordClass.DENIAL);
    private static final int HAPPENS = WordClass.bits(WordClass.SUCCESS, WordClass.ASPECT);
    private static final int REACH = 15;

    public Status status(Trigger trigger, EventTime when) {
        Status own = trigger.isNoun() ? nounStatus(trigger) : verbStatus(trigger.firstToken(), trigger);
        if (own != Status.ASSERTED) {
            return own;
        }
        if (inKind(trigger, Kind.CONDITION)) {
            return Status.POSSIBLE;
        }
        return isFuture(when) ? Status.PLANNED : Status.ASSERTED;
    }

    private boolean inKind(Trigger trigger, Kind kind) {
        return clauses.clause(trigger.clause()).kind() == kind;
    }

    private boolean isFuture(EventTime when) {
        LocalDate earliest = when.earliest();
        if (published == null || earliest == null) {
            return false;
        }
        return published.day().map(day -> earliest.isAfter(day)).orElse(false);
    }

    /// "no talks", "the planned talks", "called for talks"; else what its verb says.
    private Status nounStatus(Trigger trigger) {
        for (int token = trigger.firstToken() - 1; token >= trigger.statement().first() && inPhrase(token); token--) {
            if (words().is(token, WordClass.NEGATION)) {
                return Status.DENIED;
            }
            if (words().is(token, WordClass.WISH) && !tags.isVerb(token)) {
                return Status.POSSIBLE;
            }
            if (words().is(token, WordClass.PLAN) && !tags.isVerb(token)) {
                return Status.PLANNED;
            }
        }
        return trigger.hasGovernor() ? governed(trigger) : Status.ASSERTED;
    }

    private Status governed(Trigger trigger) {
        int verb = trigger.governor();
        boolean object = verb < trigger.firstToken();
        if (!object && words().is(verb, WordClass.PARTICIPLE) && words().isAny(verb, GOVERNS)) {
            return words().is(verb, WordClass.PLAN) ? Status.PLANNED : Status.ASSERTED;
        }
        Status status = verbStatus(verb, trigger);
        if (status != Status.ASSERTED || !object) {
            return status;
        }
        return ofWord(verb);
    }

    private boolean inPhrase(int token) {
        return tags.isNominal(token) || words().is(token, WordClass.DETERMINER);
    }

    /// From right to left over auxiliaries, adverbs and what governs an infinitive.
    private Status verbStatus(int verb, Trigger trigger) {
        int first = trigger.statement().first();
        boolean modal = false;
        boolean future = false;
        for (int token = verb - 1; token >= first; token--) {
            if (tags.at(token) == Tag.ADVERB
                    && !words().isAny(token, WordClass.bits(WordClass.NEGATION, WordClass.WISH))) {
                continue;
            }
            if (isFunction(token, WordClass.NEGATION) && !words().is(token, WordClass.DETERMINER)) {
                return Status.DENIED;
            }
            modal |= isFunction(token, WordClass.MODAL)
                    || (words().is(token, WordClass.WISH) && tags.at(token) == Tag.ADVERB);
            future |= isFunction(token, WordClass.FUTURE);
            if (isFunction(token, WordClass.TO) && !words().is(verb, WordClass.ING)) {
                return infinitive(token, first);
            }
            if (joinsPlainForm(token, verb)) {
                return before(token, trigger);
            }
            if (!tags.isAuxiliary(token) && !(words().is(token, WordClass.WISH) && tags.at(token) == Tag.ADVERB)) {
                break;
            }
        }
        if (future) {
            return Status.PLANNED;
        }
        return modal ? Status.POSSIBLE : Status.ASSERTED;
    }

    /// "will meet *and* sign": a plain form behind a coordinator has the status of the verb before.
    private boolean joinsPlainForm(int token, int verb) {
        return words().is(token, WordClass.COORDINATOR)
                && words().is(verb, WordClass.BASE)
                && !words().is(verb, WordClass.PAST)
                && tags.isVerb(verb);
    }

    private Status before(int coordinator, Trigger trigger) {
        int first = Math.max(trigger.statement().first(), coordinator - REACH);
        for (int token = coordinator - 1; token >= first; token--) {
            if (tags.isVerb(token)) {
                return verbStatus(token, trigger);
            }
        }
        return Status.ASSERTED;
    }

    /// "expected to", "failed to", "managed to"; any other infinitive is meant to happen: "a contract to supply jets".
    private Status infinitive(int to, int first) {
        if (to > first && words().is(to - 1, WordClass.NEGATION)) {
            return Status.DENIED;
        }
        for (int token = to - 1; token >= Math.max(first, to - 6); token--) {
            if (tags.isVerb(token) || words().isAny(token, GOVERNS)) {
                Status status = ofWord(token);
                return status == Status.ASSERTED && !words().isAny(token, HAPPENS) ? Status.PLANNED : status;
            }
            if (tags.isAuxiliary(token)) {
                return tags.tokens().is(token, "had") ? Status.ASSERTED : Status.PLANNED;
            }
        }
        return Status.PLANNED;
    }

    private Status ofWord(int token) {
        if (words().is(token, WordClass.DENIAL)) {
            return Status.DENIED;
        }
        if (words().is(token, WordClass.PLAN)) {
            return Status.PLANNED;
        }
        if (words().is(token, WordClass.WISH)) {
            return Status.POSSIBLE;
        }
        return Status.ASSERTED;
    }

    private boolean isFunction(int token, WordClass wordClass) {
        return tags.at(token) == Tag.FUNCTION && words().is(token, wordClass);
    }

    private Words words() {
        return tags.words();
    }
}
