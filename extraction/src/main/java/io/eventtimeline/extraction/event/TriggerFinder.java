package io.eventtimeline.extraction.event;

import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.Sense;
import io.eventtimeline.extraction.lexicon.Words;
import io.eventtimeline.extraction.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the words that name happenings, one for each: "held talks" is the talks, "wants to buy" is to buy.
///
/// Every verb names one, whatever the lexicon knows of it, but auxiliaries and verbs that tell how things are ("owns");
/// of the nouns, those that the lexicon has as names of happenings.
///
/// @param tags verbs and nouns
/// @param clauses of the same text
/// @param types of verbs with their objects
/// @param synonyms of verbs among nouns
public record TriggerFinder(Tags tags, Clauses clauses, TypesByObject types, Synonyms synonyms) {
    /// "pre", "post", "anti", "mini" are shorter.
    private static final int SHORTEST_NOUN = 5;

    /// In the order of the text.
    public List<Trigger> triggers() {
        var triggers = new ArrayList<Trigger>();
        for (Statement statement : clauses.statements()) {
            triggers.addAll(inStatement(statement));
        }
        return triggers;
    }

    private List<Trigger> inStatement(Statement statement) {
        var found = new ArrayList<Trigger>();
        for (int token = statement.first(); token < statement.end(); token++) {
            Sense sense = tags.isTime(token) ? null : sense(token, statement);
            if (sense != null) {
                int end = words().endToken(token);
                int governor = sense.noun() ? Governor.of(tags, clauses, token, end, statement) : token;
                var trigger = new Trigger(token, end, sense, clauses.clauseOf(token), governor, statement);
                found.add(types.typed(trigger, tags));
                token = end - 1;
            }
        }
        return new Happenings(tags, clauses, synonyms).onePerHappening(found);
    }

    private @Nullable Sense sense(int token, Statement statement) {
        List<Sense> senses = words().senses(token);
        boolean cut = words().endToken(token) > statement.end();
        if (cut || isHyphenated(token, statement) || (senses.isEmpty() && !tags.isVerb(token))) {
            return null;
        }
        boolean phrase = words().endToken(token) > token + 1;
        for (Sense sense : senses) {
            boolean verb = !sense.noun() && tags.isVerb(token);
            boolean noun = sense.noun() && (tags.at(token) == Tag.NOUN || (phrase && senses.size() == 1));
            if (verb || (noun && !modifiesNext(words().endToken(token), statement))) {
                return sense;
            }
        }
        return isOtherVerb(token) ? words().verbSense(token) : null;
    }

    /// "premieres": a verb of no file; those that files know as verbs have a sense, unless they are stative.
    private boolean isOtherVerb(int token) {
        return tags.isVerb(token) && !tags.isAuxiliary(token) && !words().isVerbForm(token);
    }

    /// "war-torn", "post-war": no war of its own; a "charity-flight" is a flight.
    private boolean isHyphenated(int token, Statement statement) {
        int end = words().endToken(token);
        boolean behind = token > statement.first() && isTightHyphen(token - 1);
        return (behind && !isCompoundNoun(token, statement)) || (end < statement.end() && isTightHyphen(end));
    }

    /// A noun that a noun stands before, "knife-attack"; not "anti-war", "rapid-fire Spanish".
    private boolean isCompoundNoun(int token, Statement statement) {
        int before = token - 2;
        return before >= statement.first()
                && tags.at(token) == Tag.NOUN
                && tags.at(before) == Tag.NOUN
                && tokens().length(before) >= SHORTEST_NOUN
                && !tokens().hasSpaceBefore(token)
                && !(words().endToken(token) < statement.end() && tags.isNominal(words().endToken(token)));
    }

    private boolean isTightHyphen(int token) {
        return tokens().is(token, "-") && !tokens().hasSpaceBefore(token);
    }

    /// "*attack* helicopters", "the *final* Boeing 717": the noun behind it is the thing.
    private boolean modifiesNext(int next, Statement statement) {
        boolean model = next + 1 < statement.end() && tags.at(next) == Tag.NAME && tags.at(next + 1) == Tag.NUMBER;
        return model || (next < statement.end() && (tags.at(next) == Tag.NOUN || tags.at(next) == Tag.NUMBER));
    }

    private Words words() {
        return tags.words();
    }

    private Tokens tokens() {
        return tags.tokens();
    }
}
