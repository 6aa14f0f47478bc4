package io.eventtimeline.extraction.event;

import io.eventtimeline.contracts.Status;
import io.eventtimeline.extraction.grammar.Clauses;
import io.eventtimeline.extraction.grammar.Statement;
import io.eventtimeline.extraction.grammar.Tag;
import io.eventtimeline.extraction.grammar.Tags;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;

/// The status of a noun, by the words of its phrase and the verb that says what became of it.
///
/// "no talks", "the planned talks", "called for talks", "The talks were called off", "the talks planned for May".
record NounStatus(Tags tags, Clauses clauses, VerbStatus verbs) {
    private static final int CALLS_OFF = WordClass.bits(WordClass.BRINGS);
    /// "The talks did not *resume*" denies the talks, "The strike did not *stop* trains" no strike.
    private static final int HAPPENS = WordClass.bits(WordClass.LIGHT, WordClass.ASPECT, WordClass.BE);
    private static final int BRINGS_ABOUT = HAPPENS | WordClass.bits(WordClass.BRINGS);

    Status of(Trigger noun) {
        int verb = noun.hasGovernor() ? noun.governor() : verbBehindAside(noun);
        Status governed = verb == noun.firstToken() ? Status.ASSERTED : governed(noun, verb);
        if (governed == Status.DENIED) {
            return governed;
        }
        Status phrase = phrase(noun);
        if (phrase != Status.ASSERTED) {
            return phrase;
        }
        return governed == Status.ASSERTED ? participleBehind(noun) : governed;
    }

    private Status phrase(Trigger noun) {
        Statement statement = noun.statement();
        int token = noun.firstToken() - 1;
        for (; token >= statement.first() && inPhrase(token); token--) {
            Status status = ofModifier(token);
            if (status != Status.ASSERTED) {
                return status;
            }
        }
        return new Negations(tags, clauses, statement).isExcluded(token + 1) ? Status.DENIED : Status.ASSERTED;
    }

    /// "*no* talks", "the *cancelled* talks", "*possible* talks", "the *planned* talks"
    private Status ofModifier(int token) {
        if (words().is(token, WordClass.NEGATION)) {
            return Status.DENIED;
        }
        if (tags.isVerb(token)) {
            return Status.ASSERTED;
        }
        Status status = GoverningWords.status(words(), token);
        boolean failed = status == Status.DENIED && !words().isAny(token, CALLS_OFF);
        return failed ? Status.ASSERTED : status;
    }

    private Status governed(Trigger noun, int verb) {
        if (verb < noun.firstToken()) {
            return asObject(noun, verb);
        }
        Status status = verbs.of(verb, noun.statement());
        if (isPassive(verb, noun.statement())) {
            return asPassive(noun, verb, status);
        }
        if (status == Status.DENIED) {
            return words().isAny(verb, HAPPENS) ? status : Status.ASSERTED;
        }
        return status == Status.ASSERTED ? predicate(verb, noun.statement()) : status;
    }

    /// "will sign *a treaty*", "may condemn *the attack*": what is known already does not hang on its verb.
    private Status asObject(Trigger noun, int verb) {
        Status status = verbs.of(verb, noun.statement());
        Status governor = ofGovernor(noun, verb);
        if (status == Status.ASSERTED) {
            return governor;
        }
        if (governor == Status.DENIED) {
            return status == Status.PLANNED ? Status.DENIED : unlessDenied(status);
        }
        boolean known = isDefinite(noun) && governor == Status.ASSERTED && !words().isAny(verb, BRINGS_ABOUT);
        return known ? Status.ASSERTED : status;
    }

    /// "did not cancel the vote": the vote goes ahead.
    private static Status unlessDenied(Status status) {
        return status == Status.DENIED ? Status.ASSERTED : status;
    }

    private boolean isDefinite(Trigger noun) {
        int token = noun.firstToken() - 1;
        while (token >= noun.statement().first()
                && tags.isNominal(token)
                && !tags.tokens().isPossessive(token)) {
            token--;
        }
        return token >= noun.statement().first()
                && (tags.tokens().is(token, "the") || tags.tokens().isPossessive(token));
    }

    /// What was rejected or blocked was said all the same: "blocked the appeal".
    private Status ofGovernor(Trigger noun, int verb) {
        Status status = GoverningWords.status(words(), verb);
        boolean said = status == Status.DENIED && SurroundingStatus.isStatement(noun.sense());
        return said && !words().isAny(verb, CALLS_OFF) ? Status.ASSERTED : status;
    }

    private Status asPassive(Trigger noun, int verb, Status status) {
        Status governor = ofGovernor(noun, verb);
        if (governor == Status.DENIED) {
            return status == Status.PLANNED || status == Status.ASSERTED ? Status.DENIED : unlessDenied(status);
        }
        if (status == Status.DENIED) {
            return governor == Status.PLANNED || words().isAny(verb, BRINGS_ABOUT) ? status : Status.ASSERTED;
        }
        return status == Status.ASSERTED && governor == Status.PLANNED ? governor : status;
    }

    /// "were called off"; a headline leaves the auxiliary out: "Summit scheduled for May".
    private boolean isPassive(int verb, Statement statement) {
        if (!words().is(verb, WordClass.PARTICIPLE)) {
            return false;
        }
        int before = tags.before(verb, statement.first());
        int behind = words().endToken(verb);
        boolean preposition = behind < statement.end() && words().is(behind, WordClass.PREPOSITION);
        return words().is(before, WordClass.BE) || (!tags.isAuxiliary(before) && preposition);
    }

    /// "The election is *due* on October 5", "Talks are *possible*"
    private Status predicate(int verb, Statement statement) {
        int token = verb + 1;
        while (token < statement.end() && tags.at(token) == Tag.ADVERB && !GoverningWords.isOne(words(), token)) {
            token++;
        }
        boolean complement = words().is(verb, WordClass.BE) && token < statement.end() && !tags.isVerb(token);
        return complement ? GoverningWords.status(words(), token) : Status.ASSERTED;
    }

    /// "the election *planned* for October 3", "talks *due* on Monday", "the match, *called off* on Sunday"
    private Status participleBehind(Trigger noun) {
        int token = noun.endToken();
        if (token < noun.statement().end() && tags.isComma(token)) {
            token++;
        }
        boolean reduced = token < noun.statement().end()
                && tags.at(token) != Tag.NOUN
                && clauses.clauseOf(token) != noun.clause();
        boolean participle = reduced && (words().is(token, WordClass.PARTICIPLE) || !tags.isVerb(token));
        return participle ? ofGovernor(noun, token) : Status.ASSERTED;
    }

    /// "*The summit* in Oslo, which was to open on Monday, *has been cancelled*"; the noun itself where there is none.
    private int verbBehindAside(Trigger noun) {
        Statement statement = noun.statement();
        int start = noun.firstToken();
        while (start > statement.first() && inPhrase(start - 1)) {
            start--;
        }
        if (start != statement.first()) {
            return noun.firstToken();
        }
        for (int token = noun.endToken(); token < statement.end(); token++) {
            boolean here = clauses.clauseOf(token) == noun.clause();
            if (here && (tags.isVerb(token) || tags.isAuxiliary(token))) {
                return Governor.mainVerb(tags, token, statement);
            }
        }
        return noun.firstToken();
    }

    private boolean inPhrase(int token) {
        return tags.isNominal(token) || words().is(token, WordClass.DETERMINER);
    }

    private Words words() {
        return tags.words();
    }
}
