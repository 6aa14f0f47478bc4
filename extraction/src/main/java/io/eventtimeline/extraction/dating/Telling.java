package io.eventtimeline.extraction.dating;

import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clause;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;

/// How a sentence tells an event: the tense of a verb, the article of a noun.
enum Telling {
    /// "met", "was signed", "was flying"
    PAST,
    /// "meets"
    PRESENT,
    /// "is flying"
    UNDER_WAY,
    /// "is built"
    STATE,
    /// "has signed"
    PERFECT,
    /// "had signed"
    PAST_PERFECT,
    /// "will sign"
    FUTURE,
    /// "could sign"
    MODAL,
    /// "to sign"
    INFINITIVE,
    /// ", signing"
    GERUND,
    /// "the treaty signed in Oslo"
    PARTICIPLE,
    /// "the crash"
    DEFINITE_NOUN,
    /// "a crash", "crashes"
    INDEFINITE_NOUN,
    /// "after the crash", "in a crash"
    NOUN_ASIDE;

    static Telling of(Tags tags, Clauses clauses, Trigger trigger) {
        if (trigger.isNoun()) {
            var phrase = new NounPhrase(tags, trigger);
            return phrase.isBehindPreposition() ? NOUN_ASIDE : phrase.isOfTheStory() ? DEFINITE_NOUN : INDEFINITE_NOUN;
        }
        return ofVerb(tags, clauses, trigger.firstToken(), trigger.statement().first());
    }

    /// Of the verb that says what became of a noun; that of a verb is its own.
    static Telling ofGovernor(Tags tags, Clauses clauses, Trigger trigger) {
        return trigger.isNoun() && trigger.hasGovernor()
                ? ofVerb(tags, clauses, trigger.governor(), trigger.statement().first())
                : of(tags, clauses, trigger);
    }

    private static Telling ofVerb(Tags tags, Clauses clauses, int verb, int first) {
        int before = tags.before(verb, first);
        if (before == verb || !(tags.isAuxiliary(before) || tags.words().is(before, WordClass.TO))) {
            return alone(tags, clauses, verb);
        }
        if (tags.words().is(before, WordClass.TO)) {
            return INFINITIVE;
        }
        if (tags.words().is(before, WordClass.BE)) {
            return withBe(tags, verb, before, first);
        }
        return withAuxiliary(tags, before);
    }

    private static Telling withBe(Tags tags, int verb, int be, int first) {
        int before = tags.before(be, first);
        if (before < be && tags.words().is(before, WordClass.TO)) {
            return INFINITIVE;
        }
        if (before < be && tags.isAuxiliary(before)) {
            return withAuxiliary(tags, before);
        }
        if (isPastBe(tags, be)) {
            return PAST;
        }
        return tags.words().is(verb, WordClass.ING) ? UNDER_WAY : STATE;
    }

    private static boolean isPastBe(Tags tags, int be) {
        return tags.tokens().is(be, "was") || tags.tokens().is(be, "were");
    }

    private static Telling withAuxiliary(Tags tags, int auxiliary) {
        if (tags.words().is(auxiliary, WordClass.FUTURE)) {
            return FUTURE;
        }
        if (tags.words().is(auxiliary, WordClass.MODAL)) {
            return MODAL;
        }
        if (tags.words().is(auxiliary, WordClass.HAVE)) {
            return tags.tokens().is(auxiliary, "had") ? PAST_PERFECT : PERFECT;
        }
        return tags.tokens().is(auxiliary, "did") ? PAST : PRESENT;
    }

    private static Telling alone(Tags tags, Clauses clauses, int verb) {
        if (tags.words().is(verb, WordClass.BE)) {
            return isPastBe(tags, verb) ? PAST : PRESENT;
        }
        if (tags.words().is(verb, WordClass.ING)) {
            return GERUND;
        }
        Clause clause = clauses.clause(clauses.clauseOf(verb));
        boolean reduced = clause.kind() == Clause.Kind.RELATIVE && clause.opener() == verb;
        if (reduced || !tags.words().is(verb, WordClass.PAST)) {
            return tags.words().isAny(verb, WordClass.bits(WordClass.PARTICIPLE)) ? PARTICIPLE : PRESENT;
        }
        return PAST;
    }
}
