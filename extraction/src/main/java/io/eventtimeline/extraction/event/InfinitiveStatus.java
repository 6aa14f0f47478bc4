package io.eventtimeline.extraction.event;

import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;
import java.util.Set;

/// The status of an infinitive, by what it hangs on: the nearest verb, auxiliary or governing word before its "to".
///
/// | it hangs on | example | status |
/// |---|---|---|
/// | a plan, a wish, a denial | *agreed* to buy, *asked* to leave, *failed* to meet | of that word |
/// | what succeeds or begins | *managed* to land, the *first* to resign, *fell* to close at 7,114 | of that verb |
/// | a noun of promises | a *contract* to supply ships | planned |
/// | "be" | *is* to be held | planned |
/// | another verb | *sent* troops to oust him | that of a purpose |
/// | nothing | Ministers to meet in Oslo | planned |
record InfinitiveStatus(VerbStatus verbs, Statement statement) {
    private static final int REACH = 15;
    private static final int HAPPENS = WordClass.bits(WordClass.SUCCESS, WordClass.ASPECT);
    private static final int PAST_FORM = WordClass.bits(WordClass.PAST, WordClass.PARTICIPLE);
    private static final Set<String> PROMISES = Set.of("deal", "agreement", "statement");

    Status of(int to, int verb) {
        if (to > statement.first() && Negations.isParticle(tags(), to - 1)) {
            return Status.DENIED;
        }
        int governor = governor(to);
        if (governor < 0) {
            return isPerfect(to, verb) ? Status.ASSERTED : Status.PLANNED;
        }
        Status own = own(governor);
        Status said = GoverningWords.status(words(), governor);
        if (own == Status.DENIED || own == Status.POSSIBLE) {
            return own;
        }
        if (said != Status.ASSERTED) {
            return said;
        }
        if (isPerfect(to, verb)) {
            return Status.ASSERTED;
        }
        return words().isAny(governor, HAPPENS) ? own : intended(to, governor, own);
    }

    private Status intended(int to, int governor, Status own) {
        if (isPhraseWithTo(to) || hasPromise(governor, to)) {
            return Status.PLANNED;
        }
        boolean past = tags().isVerb(governor) ? words().isAny(governor, PAST_FORM) : isPastAuxiliary(governor);
        if (tags().isAuxiliary(governor) && tags().before(to, statement.first()) == governor) {
            return tags().tokens().is(governor, "had") ? Status.ASSERTED : Status.PLANNED;
        }
        return own == Status.ASSERTED && past ? verbs.purpose() : Status.PLANNED;
    }

    private boolean isPastAuxiliary(int token) {
        return words().is(token, WordClass.PAST) || tags().tokens().is(token, "were");
    }

    /// -1 where the infinitive stands by itself.
    private int governor(int to) {
        for (int token = to - 1; token >= Math.max(statement.first(), to - REACH); token--) {
            boolean governs = tags().isVerb(token)
                    || tags().isAuxiliary(token)
                    || GoverningWords.isOne(words(), token)
                    || words().is(token, WordClass.SUCCESS);
            if (governs) {
                return token;
            }
            boolean ends = tags().at(token) == Tag.MARK
                    && (tags().tokens().is(token, ":") || tags().tokens().is(token, ";"));
            if (ends) {
                return -1;
            }
        }
        return -1;
    }

    /// "*no* right to sell", "*not* likely to resign", "*will* be the first to land"
    private Status own(int governor) {
        boolean negated = governor > statement.first() && words().is(governor - 1, WordClass.NEGATION);
        if (negated) {
            return Status.DENIED;
        }
        boolean success = words().is(governor, WordClass.SUCCESS) && !tags().isVerb(governor);
        return verbs.of(success ? predicateOf(governor) : governor, statement);
    }

    /// "is" for "first" in "is the first to land"
    private int predicateOf(int word) {
        int token = word - 1;
        while (token >= statement.first()
                && (tags().isNominal(token) || verbs.isFunction(token, WordClass.DETERMINER))) {
            token--;
        }
        return token >= statement.first() && (tags().isVerb(token) || tags().isAuxiliary(token)) ? token : word;
    }

    /// "is said *to have resigned*"
    private boolean isPerfect(int to, int verb) {
        int have = to + 1;
        while (have < verb && tags().at(have) == Tag.ADVERB) {
            have++;
        }
        return have < verb && words().is(have, WordClass.HAVE);
    }

    /// "is *due to* fly": one entry of a word file.
    private boolean isPhraseWithTo(int to) {
        return to > statement.first() && words().endToken(to - 1) == to + 1;
    }

    /// "a *contract* with the navy to supply ships"
    private boolean hasPromise(int governor, int to) {
        for (int token = governor + 1; token < to; token++) {
            boolean promise = tags().at(token) == Tag.NOUN
                    && words().senses(token).stream()
                            .anyMatch(sense -> sense.noun() && PROMISES.contains(sense.type()));
            if (promise) {
                return true;
            }
        }
        return false;
    }

    private Tags tags() {
        return verbs.tags();
    }

    private Words words() {
        return verbs.words();
    }
}
