package io.eventtimeline.extraction.event;

import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;

/// Words around a verb or noun that deny it: "*never* met", "*none of* the ships sank", "left *without* signing".
record Negations(Tags tags, Clauses clauses, Statement statement) {
    private static final int IN_SUBJECT =
            WordClass.bits(WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.PRONOUN);

    /// "not", "never", "neither", "nor"; "not only" denies nothing.
    static boolean isParticle(Tags tags, int token) {
        boolean negates = tags.at(token) == Tag.FUNCTION && tags.words().is(token, WordClass.NEGATION);
        boolean only = token + 1 < tags.tokens().count() && tags.tokens().is(token + 1, "only");
        return negates && !only;
    }

    /// @param first auxiliary or adverb of the verb
    boolean isNegated(int first, int verb) {
        for (int token = first; token < verb; token++) {
            if (isParticle(tags, token)) {
                return true;
            }
        }
        return words().is(verb, WordClass.ING) && isExcluded(first);
    }

    /// "*without* signing", "*instead of* talks": a phrase that ends right before the token.
    boolean isExcluded(int first) {
        for (int token = first - 1; token >= Math.max(statement.first(), first - 2); token--) {
            boolean opens = isFunction(token, WordClass.DENIAL) && words().is(token, WordClass.PREPOSITION);
            if (opens && words().endToken(token) == first) {
                return true;
            }
        }
        return false;
    }

    /// "*No one* was arrested", "*Neither* side signed", "*None of* the ships sank"
    boolean hasNegativeSubject(int first) {
        int clause = first < statement.end() ? clauses.clauseOf(first) : -1;
        for (int token = first - 1; token >= statement.first() && clauses.clauseOf(token) == clause; token--) {
            if (isNegativeWord(token)) {
                return opensSubject(token);
            }
            boolean inSubject = tags.isNominal(token)
                    || tags.tokens().isPossessive(token)
                    || (tags.at(token) == Tag.FUNCTION && words().isAny(token, IN_SUBJECT));
            if (!inSubject) {
                return false;
            }
        }
        return false;
    }

    /// "a man with *no* ticket left", "There is *no* doubt that it ended": part of something else.
    private boolean opensSubject(int token) {
        if (token == statement.first()) {
            return true;
        }
        int before = token - 1;
        return !isFunction(before, WordClass.PREPOSITION) && !tags.isAuxiliary(before) && !tags.isVerb(before);
    }

    /// "arrested *no one*", "won *no* seats"
    boolean hasNegativeObject(int verb) {
        int object = verb + 1;
        return object + 1 < statement.end()
                && isNegativeWord(object)
                && tags.at(object + 1) != Tag.NUMBER
                && !words().is(verb, WordClass.REPORT);
    }

    private boolean isNegativeWord(int token) {
        return (isFunction(token, WordClass.NEGATION) && words().is(token, WordClass.DETERMINER))
                || (isFunction(token, WordClass.DENIAL) && words().is(token, WordClass.PRONOUN));
    }

    private boolean isFunction(int token, WordClass wordClass) {
        return tags.at(token) == Tag.FUNCTION && words().is(token, wordClass);
    }

    private Words words() {
        return tags.words();
    }
}
