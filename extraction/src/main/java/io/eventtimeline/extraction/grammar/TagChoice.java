package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.grammar.penn.PennTag;
import io.eventtimeline.extraction.grammar.penn.TitleCase;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;
import io.eventtimeline.extraction.text.Tokens;
import java.util.function.IntPredicate;

/// From Penn tags to the tags that clauses, triggers and names are read from, for one sentence.
///
/// "the *renewed*/VBN fighting" is an adjective, "was *renewed*/VBN on Monday" a verb; "next Friday" is one expression
/// of time; a word that `grammar.words` knows as a function word is one.
final class TagChoice {
    private static final int FUNCTION = WordClass.bits(
            WordClass.DETERMINER,
            WordClass.PREPOSITION,
            WordClass.PRONOUN,
            WordClass.RELATIVE,
            WordClass.THAT,
            WordClass.COORDINATOR,
            WordClass.SUBORDINATOR,
            WordClass.CONDITION,
            WordClass.BE,
            WordClass.HAVE,
            WordClass.DO,
            WordClass.TO,
            WordClass.FUTURE,
            WordClass.MODAL,
            WordClass.NEGATION);

    private final Words words;
    private final Tokens tokens;
    private final byte[] penn;
    private final IntPredicate timed;
    private final int first;
    private final int end;
    private final boolean titleCase;

    TagChoice(Words words, byte[] penn, IntPredicate timed, int first, int end) {
        this.words = words;
        this.tokens = words.tokens();
        this.penn = penn;
        this.timed = timed;
        this.first = first;
        this.end = end;
        this.titleCase = TitleCase.is(tokens, first, end);
    }

    Tag tag(int token) {
        if (timed.test(token)) {
            return Tag.TIME;
        }
        if (!tokens.isWord(token)) {
            return tokens.isNumber(token) ? Tag.NUMBER : Tag.MARK;
        }
        boolean inner = token > first && tokens.isCapitalised(token);
        boolean acronym = inner && tokens.isAllCapitals(token) && tokens.length(token) > 1;
        if (words.isAny(token, FUNCTION) && !acronym) {
            return Tag.FUNCTION;
        }
        if (isName(token, inner)) {
            return Tag.NAME;
        }
        return ofPenn(token);
    }

    /// A capital inside a sentence; at its beginning and in title case a word that is tagged as a name.
    private boolean isName(int token, boolean inner) {
        if (!tokens.isCapitalised(token)) {
            return false;
        }
        return (inner && !titleCase) || (penn(token).isName() && !isCommonNoun(token)) || isUnknownSubject(token);
    }

    /// "*Boeing* rolls out a jet": not known as a verb, whatever its ending.
    private boolean isUnknownSubject(int token) {
        return token == first && penn(token).isGerund() && words.classes(token) == 0 && finiteFollows(token);
    }

    /// "*Earthquake* in Chile"
    private boolean isCommonNoun(int token) {
        return NounSense.has(words, token)
                && !(token + 1 < end && penn(token + 1).isName());
    }

    private Tag ofPenn(int token) {
        return switch (penn(token)) {
            case VB, VBD, VBP, VBZ, MD -> Tag.VERB;
            case VBN -> isAttribute(token) ? Tag.ADJECTIVE : Tag.VERB;
            case VBG -> gerund(token);
            case JJ, JJR, JJS -> adjective(token);
            case RB, RBR, RBS, RP, UH -> Tag.ADVERB;
            case IN, DT, PDT, CC, TO, EX, PRP, PRPS, WDT, WP, WRB, WPS -> Tag.FUNCTION;
            case NN, NNS, NNP, NNPS, CD, POS, MARK -> Tag.NOUN;
        };
    }

    /// "the *renewed* fighting", "war-*torn*", "the Oslo *based* company": a participle before its noun.
    private boolean isAttribute(int token) {
        return isHyphenated(token) || isSeat(token) || (opensNounPhrase(token - 1) && nounFollows(token));
    }

    /// "the *final* took place" is a noun, "police were *injured*" a verb: treebanks call a state what news tell as
    /// a happening.
    private Tag adjective(int token) {
        if (!isHead(token) || opensAttribute(token - 1)) {
            return isHead(token) && NounSense.has(words, token) ? Tag.NOUN : Tag.ADJECTIVE;
        }
        if (words.is(token, WordClass.PARTICIPLE)) {
            return Tag.VERB;
        }
        return NounSense.has(words, token) ? Tag.NOUN : Tag.ADJECTIVE;
    }

    private boolean opensAttribute(int token) {
        return opensNounPhrase(token) && penn(token) != PennTag.CD;
    }

    /// "is *controlling* its engines" is a verb, "the police *shooting* angered many" a noun, "the *falling* prices" an
    /// adjective.
    private Tag gerund(int token) {
        if (isAttribute(token)) {
            return Tag.ADJECTIVE;
        }
        boolean noun = opensNounPhrase(token - 1) || finiteFollows(token);
        return noun && NounSense.has(words, token) ? Tag.NOUN : Tag.VERB;
    }

    private boolean isHyphenated(int token) {
        return token > first
                && tokens.is(token - 1, "-")
                && !tokens.hasSpaceBefore(token)
                && !tokens.hasSpaceBefore(token - 1);
    }

    private boolean isSeat(int token) {
        return token > first && tokens.is(token, "based") && penn(token - 1).isName() && nounFollows(token);
    }

    private boolean opensNounPhrase(int token) {
        if (token < first) {
            return false;
        }
        return switch (penn(token)) {
            case DT, PRPS, POS, JJ, JJR, JJS, WPS -> true;
            case CD -> token == first || !penn(token - 1).isNoun();
            default -> false;
        };
    }

    /// Directly, or behind another attribute: "the *wounded* young soldiers".
    private boolean nounFollows(int token) {
        int next = token + 1;
        while (next < end
                && (penn(next).isAdjective() || penn(next).isPastParticiple())
                && !NounSense.has(words, next)) {
            next++;
        }
        return next < end && isNoun(next) && !timed.test(next);
    }

    private boolean isNoun(int token) {
        PennTag tag = penn(token);
        return tag.isNoun() || ((tag.isGerund() || tag.isAdjective()) && NounSense.has(words, token));
    }

    /// Behind a gerund a participle is taken for the past form that it looks like.
    private boolean finiteFollows(int token) {
        return token + 1 < end && (penn(token + 1).isFinite() || penn(token + 1).isPastParticiple());
    }

    /// Not before a noun or another adjective: "the *final* took place", but "the *final* match".
    private boolean isHead(int token) {
        int next = token + 1;
        return next >= end || timed.test(next) || !(isNoun(next) || penn(next).isAdjective() || tokens.isNumber(next));
    }

    private PennTag penn(int token) {
        return PennTag.of(penn[token]);
    }
}
