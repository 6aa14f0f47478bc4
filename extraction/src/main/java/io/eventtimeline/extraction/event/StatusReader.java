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
        Status status = verbStatus(verb, trigger);
        boolean object = verb < trigger.firstToken();
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
            if (isFunction(token, WordClass.TO)) {
                return infinitive(token, first);
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

    /// "expected to", "failed to", "managed to"; a bare infinitive is a plan in a headline and else a wish.
    private Status infinitive(int to, int first) {
        for (int token = to - 1; token >= Math.max(first, to - 6); token--) {
            if (tags.isVerb(token)
                    || words().isAny(token, WordClass.bits(WordClass.PLAN, WordClass.WISH, WordClass.DENIAL))) {
                return ofWord(token);
            }
            if (tags.isAuxiliary(token)) {
                return Status.PLANNED;
            }
        }
        return headline(to, first) ? Status.PLANNED : Status.POSSIBLE;
    }

    /// "Russia, NATO *to resume* cooperation": no verb before it.
    private boolean headline(int to, int first) {
        for (int token = first; token < to; token++) {
            if (tags.isFinite(token)) {
                return false;
            }
        }
        return to > first;
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
