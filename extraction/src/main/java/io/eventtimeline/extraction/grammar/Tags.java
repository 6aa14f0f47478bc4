package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.grammar.penn.PennTag;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;
import io.eventtimeline.extraction.text.Tokens;

/// The tag of each token, and the questions that clauses, triggers and statuses ask of it.
public final class Tags {
    private static final int AUXILIARY =
            WordClass.bits(WordClass.BE, WordClass.HAVE, WordClass.DO, WordClass.FUTURE, WordClass.MODAL);
    private static final int FINITE_FORM = WordClass.bits(WordClass.S_FORM, WordClass.PAST);

    private final Words words;
    private final Tag[] tags;
    private final byte[] penn;

    Tags(Words words, Tag[] tags, byte[] penn) {
        this.words = words;
        this.tags = tags;
        this.penn = penn;
    }

    public Words words() {
        return words;
    }

    public Tokens tokens() {
        return words.tokens();
    }

    public Tag at(int token) {
        return tags[token];
    }

    /// Its tag of the Penn Treebank, which tells tenses and numbers apart; of a token in an expression of time as well.
    public PennTag penn(int token) {
        return PennTag.of(penn[token]);
    }

    public boolean isVerb(int token) {
        return tags[token] == Tag.VERB;
    }

    /// In an expression of time.
    public boolean isTime(int token) {
        return tags[token] == Tag.TIME;
    }

    /// Part of a noun phrase: "two *Russian attack helicopters*".
    public boolean isNominal(int token) {
        return switch (tags[token]) {
            case NOUN, NAME, NUMBER, ADJECTIVE -> true;
            case VERB, ADVERB, TIME, FUNCTION, MARK -> false;
        };
    }

    public boolean isAuxiliary(int token) {
        return words.isAny(token, AUXILIARY) && tags[token] != Tag.NAME;
    }

    /// A verb that can carry a clause: an auxiliary, an -s form, a past form. "launched" can, though it may be a
    /// participle.
    public boolean isFinite(int token) {
        return isAuxiliary(token) || (isVerb(token) && words.isAny(token, FINITE_FORM));
    }

    /// A past form that might be a participle alone: no auxiliary before it.
    public boolean mayBeReduced(int token, int first) {
        return isVerb(token)
                && words.is(token, WordClass.PARTICIPLE)
                && !words.is(token, WordClass.S_FORM)
                && !isAuxiliary(before(token, first));
    }

    /// The token before, adverbs and negations passed over; the sentence's first token at the least.
    public int before(int token, int first) {
        int at = token - 1;
        while (at > first && (tags[at] == Tag.ADVERB || isTime(at) || words.is(at, WordClass.NEGATION))) {
            at--;
        }
        return Math.max(at, first);
    }

    public boolean isComma(int token) {
        return tags[token] == Tag.MARK && tokens().is(token, ",");
    }
}
