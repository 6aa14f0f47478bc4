package io.eventtimeline.extraction.event;

import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Keeps one trigger for each happening of a sentence.
///
/// "launched an attack": the verb says little, the attack is kept. "signed an agreement": two words of one
/// type, the verb is kept. "said": kept only beside a date of its own, or as "saying", which has that of the
/// verb before.
record Happenings(Tags tags, Clauses clauses, IntPredicate dated) {
    List<Trigger> onePerHappening(List<Trigger> found) {
        var kept = new ArrayList<Trigger>();
        for (Trigger trigger : found) {
            if (!isTold(trigger, found) && !isWeak(trigger)) {
                kept.add(trigger);
            }
        }
        return kept;
    }

    /// Whether another trigger tells the same.
    private boolean isTold(Trigger trigger, List<Trigger> all) {
        for (Trigger other : all) {
            boolean pair = !other.equals(trigger) && other.clause() == trigger.clause();
            if (pair && (trigger.isNoun() ? repeats(trigger, other) : carriedBy(trigger, other))) {
                return true;
            }
        }
        return false;
    }

    private boolean carriedBy(Trigger verb, Trigger noun) {
        return noun.isNoun()
                && noun.governor() == verb.firstToken()
                && TriggerFinder.saysLittle(tags.words(), verb.firstToken());
    }

    private boolean repeats(Trigger noun, Trigger verb) {
        return !verb.isNoun()
                && noun.governor() == verb.firstToken()
                && !TriggerFinder.saysLittle(tags.words(), verb.firstToken())
                && !noun.sense().type().equals(EventWords.OTHER)
                && noun.sense().type().equals(verb.sense().type());
    }

    private boolean isWeak(Trigger trigger) {
        boolean weak = !trigger.isNoun()
                && tags.words().is(trigger.firstToken(), WordClass.WEAK)
                && !tags.words().is(trigger.firstToken(), WordClass.ING);
        if (!weak) {
            return false;
        }
        for (int token = trigger.statement().first();
                token < trigger.statement().end();
                token++) {
            if (clauses.clauseOf(token) == trigger.clause() && dated.test(token)) {
                return false;
            }
        }
        return true;
    }
}
