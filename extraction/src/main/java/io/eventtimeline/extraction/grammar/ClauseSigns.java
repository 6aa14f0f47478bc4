package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;
import io.eventtimeline.extraction.text.Tokens;

/// What in one statement begins a clause, asked token by token and without memory.
record ClauseSigns(Tags tags, int first, int end) {
    /// How far a subject may stand before its verb.
    private static final int REACH = 12;
    private static final int LONGEST_ATTRIBUTION = 8;
    private static final int NOUN_PHRASE = WordClass.bits(WordClass.DETERMINER, WordClass.PRONOUN);
    private static final int OTHER_CLAUSE = WordClass.bits(
            WordClass.RELATIVE, WordClass.THAT, WordClass.SUBORDINATOR, WordClass.CONDITION, WordClass.TO);
    private static final int NO_ATTRIBUTION =
            WordClass.bits(WordClass.COORDINATOR, WordClass.RELATIVE, WordClass.SUBORDINATOR, WordClass.THAT);
    private static final int PLAIN_FORM = WordClass.bits(WordClass.BASE, WordClass.BE, WordClass.HAVE);

    private Words words() {
        return tags.words();
    }

    private Tokens tokens() {
        return tags.tokens();
    }

    boolean isFunction(int token, int bits) {
        return tags.at(token) == Tag.FUNCTION && words().isAny(token, bits);
    }

    /// A dash with space before it, a semicolon, a colon.
    boolean isBreak(int token) {
        if (tags.at(token) != Tag.MARK || token == first) {
            return false;
        }
        boolean dash = tokens().is(token, "—")
                || ((tokens().is(token, "-") || tokens().is(token, "–")) && tokens().hasSpaceBefore(token));
        boolean colon = tokens().is(token, ":") && token + 1 < end && tokens().hasSpaceBefore(token + 1);
        return dash || colon || tokens().is(token, ";");
    }

    boolean opensQuotation(int token) {
        return token + 1 < end
                && !tokens().hasSpaceBefore(token + 1)
                && (token == first || tokens().hasSpaceBefore(token) || tokens().is(token - 1, "("));
    }

    /// `saying that , " it is new`: in a text cut into words, what stands before the sentence's first mark
    /// tells that it opens; it closes behind a full stop or before `" he said`.
    boolean opensWithSpaces(int token) {
        return token > first
                && token + 1 < end
                && tokens().hasSpaceBefore(token)
                && (tags.isComma(token - 1) || tags.at(token - 1) != Tag.MARK)
                && !isAttribution(token + 1);
    }

    /// A quotation with a verb is a clause; one or two quoted words are not.
    boolean isQuotedClause(int token) {
        for (int at = token + 1; at < end && !tokens().isQuote(at); at++) {
            if (tags.isFinite(at) || tags.isVerb(at)) {
                return true;
            }
        }
        return false;
    }

    /// "..., *officials said on Monday*": a few words with a reporting verb right behind a comma.
    boolean isAttribution(int start) {
        for (int token = start; token < Math.min(end, start + LONGEST_ATTRIBUTION); token++) {
            if (tags.isVerb(token) && words().is(token, WordClass.REPORT)) {
                return !words().is(token, WordClass.ING) && (token + 1 >= end || !startsReported(token + 1));
            }
            if (tags.isFinite(token) || tags.isComma(token) || isFunction(token, NO_ATTRIBUTION)) {
                return false;
            }
        }
        return false;
    }

    private boolean startsReported(int token) {
        return isFunction(token, WordClass.THAT.bit()) || (startsNounPhrase(token) && subjectAndVerb(token));
    }

    /// "*who* was appointed", "a plan *that* failed"
    boolean opensRelative(int token) {
        if (token == first) {
            return false;
        }
        boolean that = isFunction(token, WordClass.THAT.bit()) && tags.isNominal(token - 1) && startsVerb(token + 1);
        return that || isFunction(token, WordClass.RELATIVE.bit());
    }

    boolean startsVerb(int token) {
        int at = pastAdverbs(token);
        return at < end && (tags.isAuxiliary(at) || tags.isVerb(at));
    }

    /// "said *that* the talks failed", "said on Monday *the talks* failed"
    boolean opensReported(int token) {
        if (token == first) {
            return false;
        }
        if (isFunction(token, WordClass.THAT.bit())) {
            return token + 1 < end && !tags.isVerb(token + 1) && subjectAndVerb(token + 1);
        }
        return followsReport(token) && startsNounPhrase(token) && subjectAndVerb(token);
    }

    private boolean followsReport(int token) {
        int before = token - 1;
        while (before > first && tags.isTime(before)) {
            before--;
        }
        if (before < token - 1 && before > first && isFunction(before, WordClass.PREPOSITION.bit())) {
            before--;
        }
        return tags.isVerb(before) && words().is(before, WordClass.REPORT);
    }

    boolean startsNounPhrase(int token) {
        return tags.isNominal(token) || isFunction(token, NOUN_PHRASE);
    }

    /// Whether a noun phrase and then a verb follow, with nothing between that begins something else.
    boolean subjectAndVerb(int start) {
        for (int token = start; token < Math.min(end, start + REACH); token++) {
            if (tags.isFinite(token)) {
                return token > start;
            }
            boolean mark = tags.at(token) == Tag.MARK && !tokens().isPossessive(token) && !tokens().is(token, "-");
            if (mark || isFunction(token, OTHER_CLAUSE)) {
                return false;
            }
        }
        return false;
    }

    /// "*after* talks", "*because* it rained"; "as" only before a subject and its verb.
    boolean opensAdverbial(int token) {
        if (!isFunction(token, WordClass.SUBORDINATOR.bit())) {
            return false;
        }
        boolean needsVerb = tokens().is(token, "as") || tokens().is(token, "like");
        return !needsVerb || (token + 1 < end && subjectAndVerb(token + 1));
    }

    boolean opensInfinitive(int token) {
        int verb = pastAdverbs(token + 1);
        return isFunction(token, WordClass.TO.bit())
                && verb < end
                && (tags.isVerb(verb) || tags.isAuxiliary(verb))
                && words().isAny(verb, PLAIN_FORM);
    }

    /// What a coordinator joins: the next token that is no adverb, comma or expression of time.
    int afterCoordinator(int token) {
        int next = token + 1;
        while (next < end
                && (tags.at(next) == Tag.ADVERB || tags.isTime(next) || tags.isComma(next) || leadsToTime(next))) {
            next++;
        }
        return next;
    }

    /// "and, *in* the past two years, officials expressed"
    private boolean leadsToTime(int token) {
        return token + 1 < end && tags.isTime(token + 1) && isFunction(token, WordClass.PREPOSITION.bit());
    }

    boolean joinsVerb(int next) {
        return tags.isFinite(next) || (tags.isVerb(next) && !words().is(next, WordClass.ING));
    }

    /// "At a meeting attended by many, *the minister* resigned"
    boolean hasSubjectBehindComma(int verb) {
        int token = verb - 1;
        while (token > first
                && (tags.isNominal(token) || isFunction(token, NOUN_PHRASE) || tags.at(token) == Tag.ADVERB)) {
            token--;
        }
        return token < verb - 1 && tags.isComma(token);
    }

    /// "a project *begun* two years ago": a participle that is no past form, without an auxiliary.
    boolean isBareParticiple(int token) {
        return tags.mayBeReduced(token, first)
                && token > first
                && !words().isAny(token, WordClass.bits(WordClass.PAST, WordClass.BASE))
                && !continuesVerb(token);
    }

    /// "at the airport of Lyon *, France ,*": a name between two commas or a comma and the end goes with the name
    /// before.
    boolean isApposition(int comma) {
        int token = comma + 1;
        while (token < end && tags.at(token) == Tag.NAME) {
            token++;
        }
        boolean closed = token >= end || tags.at(token) == Tag.MARK;
        return closed && token > comma + 1 && comma > first && tags.at(comma - 1) == Tag.NAME;
    }

    /// "has been *held*", "to *be* held": one verb with what stands before it.
    boolean continuesVerb(int token) {
        int before = tags.before(token, first);
        return before < token && (tags.isAuxiliary(before) || isFunction(before, WordClass.TO.bit()));
    }

    private int pastAdverbs(int token) {
        int at = token;
        while (at < end && tags.at(at) == Tag.ADVERB) {
            at++;
        }
        return at;
    }
}
