package io.eventtimeline.extraction;

import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Where the phrase of a noun begins and ends: "his [visit] to Russia this August".
record NounPhrases(Tags tags, Statement statement) {
    private static final Set<String> JOINS = Set.of("of", "for", "from", "to", "between");
    private static final int LONG_ENOUGH = 7;

    /// The noun with the words before it and what is joined to it by prepositions.
    List<Integer> around(int noun, int end) {
        return IntStream.range(first(noun), end(end)).boxed().toList();
    }

    /// The phrase right before a clause about it; a comma between the two is passed over.
    List<Integer> before(int clause) {
        int end = tags.isComma(clause - 1) ? clause - 1 : clause;
        int first = first(end);
        while (first - 1 > statement.first() && joins(first - 1) && end - first < LONG_ENOUGH) {
            first = first(first - 1);
        }
        return IntStream.range(first, end).boxed().toList();
    }

    /// "the fund *for* Afghanistan", "a pipeline *from* Karachi *to* Lahore"
    private boolean joins(int token) {
        return JOINS.contains(tags.tokens().lowercase(token)) && tags.isNominal(token - 1);
    }

    private int first(int noun) {
        int token = noun;
        while (token > statement.first() && isInside(token - 1)) {
            token--;
        }
        while (token > statement.first() && tags.words().is(token - 1, WordClass.DETERMINER)) {
            token--;
        }
        return token;
    }

    private boolean isInside(int token) {
        return tags.isNominal(token)
                || tags.isTime(token)
                || tags.tokens().isPossessive(token)
                || tags.tokens().is(token, "-")
                || tags.tokens().is(token, "’");
    }

    private int end(int noun) {
        int token = noun;
        while (token < statement.end() && goesOn(token)) {
            token++;
        }
        while (token > noun && tags.at(token - 1) == Tag.FUNCTION) {
            token--;
        }
        return token;
    }

    private boolean goesOn(int token) {
        int joins = WordClass.bits(WordClass.PREPOSITION, WordClass.DETERMINER);
        boolean function =
                tags.at(token) == Tag.FUNCTION && tags.words().isAny(token, joins) && !tags.isAuxiliary(token);
        boolean and = tags.tokens().is(token, "and")
                && token + 1 < statement.end()
                && tags.at(token + 1) == Tag.NAME
                && tags.at(token - 1) == Tag.NAME;
        return isInside(token) || function || and;
    }
}
