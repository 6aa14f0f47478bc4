package io.eventtimeline.extraction.dating;

import io.eventtimeline.contracts.Precision;
import io.eventtimeline.extraction.event.Trigger;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.Sense;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.time.TimeMention;
import java.util.Set;

/// The noun phrase around an expression of time: "the [2008] Russia-Georgia conflict", "the attack on the base [last
/// week]".
record DatePhrase(Tags tags, Clauses clauses, TimeMention mention, Statement statement) {
    /// "the attack on the convoy of the governor on Friday"
    private static final int REACH = 8;

    private static final Set<String> LEADING = Set.of("in", "at", "during");
    private static final int COMPLEMENT_REACH = 14;
    private static final Set<String> COMPLEMENT = Set.of("of", "about", "over");
    private static final Set<String> ASIDE = Set.of("of", "to", "over", "about", "for", "from", "in", "including");
    private static final Set<String> FOLLOWING = Set.of("at", "during");

    /// The expression stands between an article and a noun, or has a possessive mark: it says which one, not when.
    boolean isAttribute() {
        int next = mention.endToken();
        if (next >= statement.end()) {
            return false;
        }
        return tags.tokens().isPossessive(next) || (tags.isNominal(next) && determinerBefore());
    }

    /// "the World Cup 2010": a year right behind a name belongs to the name.
    boolean isPartOfName() {
        int before = mention.firstToken() - 1;
        return before >= statement.first()
                && tags.at(before) == Tag.NAME
                && mention.when().precision() == Precision.YEAR
                && tags.tokens().isNumber(mention.firstToken());
    }

    /// "The attack *of August 1* was condemned": of the attack, and of nothing else.
    boolean saysWhichOne() {
        int of = mention.firstToken() - 1;
        return of > statement.first() && tags.tokens().is(of, "of") && tags.at(of - 1) == Tag.NOUN;
    }

    /// "In yesterday's meeting in Moscow, NATO *offered* help", "NATO *offered* help at yesterday's meeting":
    /// its noun is a happening in which the verb's happens. Not so "condemned its role in the 2008 conflict".
    boolean contains(Trigger verb) {
        Set<String> prepositions = mention.endToken() <= verb.firstToken() ? LEADING : FOLLOWING;
        return namesHappening() && prepositions.contains(preposition());
    }

    /// "due to accidents *in 2007*", "including two disasters *this year*": the noun that it follows is mentioned
    /// behind a preposition, and the date with it.
    boolean belongsAside() {
        int before = mention.firstToken() - 1;
        int noun = before > statement.first() && tags.tokens().is(before, "in") ? before - 1 : before;
        boolean joined = noun > statement.first()
                && tags.at(noun) == Tag.NOUN
                && tags.words().senses(noun).stream().anyMatch(Sense::noun);
        if (!joined) {
            return false;
        }
        int opener = noun - 1;
        while (opener > statement.first()
                && (tags.isNominal(opener) || tags.words().is(opener, WordClass.DETERMINER))) {
            opener--;
        }
        return ASIDE.contains(tags.tokens().lowercase(opener));
    }

    /// "its experience of fighting in the country *from 1979 to 1989*": the noun behind "of" is dated, and nothing
    /// else.
    boolean belongsToComplement() {
        int token = mention.firstToken() - 1;
        while (token > statement.first()
                && mention.firstToken() - token <= COMPLEMENT_REACH
                && (inPhrase(token) || tags.isTime(token) || joins(token))) {
            boolean happening = tags.at(token) == Tag.NOUN
                    && !tags.tokens().is(token + 1, "-")
                    && tags.words().senses(token).stream().anyMatch(Sense::noun);
            if (happening) {
                return COMPLEMENT.contains(tags.tokens().lowercase(token - 1));
            }
            token--;
        }
        return false;
    }

    private boolean joins(int token) {
        return tags.words().isAny(token, WordClass.bits(WordClass.PREPOSITION, WordClass.DETERMINER));
    }

    private boolean namesHappening() {
        for (int token = mention.endToken(); token < statement.end() && inPhrase(token); token++) {
            if (tags.words().senses(token).stream().anyMatch(Sense::noun)) {
                return true;
            }
        }
        return false;
    }

    private String preposition() {
        int token = mention.firstToken() - 1;
        while (token > statement.first()
                && (tags.isNominal(token) || tags.words().is(token, WordClass.DETERMINER))) {
            token--;
        }
        return token >= statement.first() ? tags.tokens().lowercase(token) : "";
    }

    private boolean determinerBefore() {
        int token = mention.firstToken() - 1;
        while (token >= statement.first() && tags.isNominal(token)) {
            token--;
        }
        return token >= statement.first()
                && (tags.words().is(token, WordClass.DETERMINER)
                        || tags.tokens().isPossessive(token))
                && !tags.isVerb(token);
    }

    boolean describes(Trigger trigger) {
        if (!trigger.isNoun()) {
            return false;
        }
        return isAttribute() ? standsBehind(trigger) : follows(trigger);
    }

    /// "yesterday's [joint press] conference"
    private boolean standsBehind(Trigger trigger) {
        for (int token = mention.endToken(); token < trigger.firstToken(); token++) {
            if (!inPhrase(token)) {
                return false;
            }
        }
        return trigger.firstToken() >= mention.endToken();
    }

    /// "the conflict in August", "his visit to Russia this August": nothing but names and prepositions between the two.
    private boolean follows(Trigger trigger) {
        int gap = mention.firstToken() - trigger.endToken();
        if (gap < 0 || gap > REACH || clauses.clauseOf(mention.firstToken()) != trigger.clause()) {
            return false;
        }
        for (int token = trigger.endToken(); token < mention.firstToken(); token++) {
            if (!(inPhrase(token) || joins(token)) || tags.isVerb(token)) {
                return false;
            }
        }
        return gap <= 1 || !trigger.hasGovernor() || new NounPhrase(tags, trigger).isBehindPreposition();
    }

    private boolean inPhrase(int token) {
        return tags.isNominal(token)
                || tags.tokens().isPossessive(token)
                || tags.tokens().is(token, "-");
    }
}
