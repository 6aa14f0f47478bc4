package io.eventtimeline.extraction.event;

import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;

/// The verb of a noun: "held" for "session" in "The session was held", "condemned" for "attack" in "NATO condemned the
/// attack".
final class Governor {
    /// "the session of the council of ministers was held": how far a verb may be.
    private static final int REACH = 12;
    /// "took part in": so far is a particle behind its verb.
    private static final int LONGEST_PHRASE = 2;

    private Governor() {}

    /// @return the noun's own first token where no verb governs it
    static int of(Tags tags, Clauses clauses, int noun, int end, Statement statement) {
        int before = objectOf(tags, clauses, noun, statement);
        return before >= 0 ? before : subjectOf(tags, clauses, noun, end, statement);
    }

    /// The verb right before the noun phrase; a preposition between the two makes it another matter.
    private static int objectOf(Tags tags, Clauses clauses, int noun, Statement statement) {
        for (int token = noun - 1; token >= Math.max(statement.first(), noun - REACH); token--) {
            if (clauses.clauseOf(token) != clauses.clauseOf(noun)) {
                return -1;
            }
            if (tags.isVerb(token) || (tags.words().is(token, WordClass.BE) && tags.at(token) == Tag.FUNCTION)) {
                return token;
            }
            int phrase = phraseOver(tags, token, statement);
            if (phrase >= 0) {
                return phrase;
            }
            boolean inPhrase = tags.isNominal(token)
                    || tags.isTime(token)
                    || tags.tokens().isPossessive(token)
                    || tags.tokens().is(token, "-")
                    || tags.at(token) == Tag.ADVERB
                    || tags.words().is(token, WordClass.DETERMINER);
            if (!inPhrase) {
                return -1;
            }
        }
        return -1;
    }

    /// "carried *out* a search": the verb whose phrase the token belongs to.
    private static int phraseOver(Tags tags, int token, Statement statement) {
        for (int verb = token - 1; verb >= Math.max(statement.first(), token - LONGEST_PHRASE); verb--) {
            if (tags.isVerb(verb) && tags.words().endToken(verb) > token) {
                return verb;
            }
        }
        return -1;
    }

    private static int subjectOf(Tags tags, Clauses clauses, int noun, int end, Statement statement) {
        for (int token = end; token < Math.min(statement.end(), end + REACH); token++) {
            if (tags.tokens().is(token, ",")) {
                return noun;
            }
            boolean here = clauses.clauseOf(token) == clauses.clauseOf(noun);
            if (here && (tags.isVerb(token) || tags.isAuxiliary(token))) {
                return mainVerb(tags, token, statement);
            }
        }
        return noun;
    }

    /// "has been *held*": the last verb of the group, or the auxiliary itself.
    static int mainVerb(Tags tags, int first, Statement statement) {
        int verb = first;
        for (int token = first; token < statement.end(); token++) {
            if (tags.isVerb(token)) {
                return token;
            }
            boolean group = tags.isAuxiliary(token)
                    || tags.at(token) == Tag.ADVERB
                    || tags.words().isAny(token, WordClass.bits(WordClass.NEGATION, WordClass.TO));
            if (!group) {
                return verb;
            }
            verb = tags.isAuxiliary(token) ? token : verb;
        }
        return verb;
    }
}
