package io.eventtimeline.extraction.grammar;

import io.eventtimeline.extraction.grammar.penn.PennTag;
import io.eventtimeline.extraction.lexicon.WordClass;
import io.eventtimeline.extraction.lexicon.Words;
import io.eventtimeline.extraction.text.Tokens;
import java.util.Optional;
import java.util.function.IntFunction;

/// Verbs that the model took for nouns or participles, told by what the sentence needs. Treebanks hold few headlines,
/// so the verb of "Horse flu *spreads* in Australia" looks like a plural.
///
/// - A plain form between "to" and an object is a verb: "a sum to *fund* the search".
/// - A form that is nothing but a past one is a verb: "An earthquake *shook* the town."
/// - A sentence without a finite verb gets the first -s form behind a singular: "Norway *pushes* back the vote". One
///   that is a common noun too needs an object: "Oslo *delays* the vote", not "Oslo talks in May".
/// - If there is none and a full stop ends the sentence, it gets the first participle that looks like a past form, "The
///   shooting *angered* many.", or else the first noun that can be a verb: "Troops *fire* at the crowd."
final class MissedVerbs {
    private static final int AUXILIARY =
            WordClass.bits(WordClass.BE, WordClass.HAVE, WordClass.DO, WordClass.FUTURE, WordClass.MODAL);

    private static final int OTHER_FORMS =
            WordClass.bits(WordClass.BASE, WordClass.PARTICIPLE, WordClass.SINGULAR, WordClass.PLURAL);

    private final Words words;
    private final Tokens tokens;
    private final byte[] penn;
    private final int first;
    private final int end;

    private MissedVerbs(Words words, byte[] penn, int first, int end) {
        this.words = words;
        this.tokens = words.tokens();
        this.penn = penn;
        this.first = first;
        this.end = end;
    }

    /// @param penn codes of [PennTag], of which some change
    static void find(Words words, byte[] penn, int first, int end) {
        var sentence = new MissedVerbs(words, penn, first, end);
        sentence.findInfinitives();
        sentence.findPastForms();
        if (!sentence.hasFiniteVerb()) {
            sentence.findFiniteVerb();
        }
    }

    private void findInfinitives() {
        for (int token = first + 1; token < end - 1; token++) {
            if (penn(token) == PennTag.NN
                    && words.is(token, WordClass.BASE)
                    && words.is(token - 1, WordClass.TO)
                    && opensObject(token + 1)) {
                penn[token] = (byte) PennTag.VB.code();
            }
        }
    }

    private void findPastForms() {
        for (int token = first + 1; token < end; token++) {
            if (penn(token) == PennTag.NN && isNothingButPast(token)) {
                penn[token] = (byte) PennTag.VBD.code();
            }
        }
    }

    private boolean isNothingButPast(int token) {
        return words.is(token, WordClass.PAST)
                && !words.isAny(token, OTHER_FORMS)
                && !NounSense.has(words, token)
                && !tokens.isCapitalised(token);
    }

    private boolean opensObject(int token) {
        return switch (penn(token)) {
            case DT, PRP, PRPS -> true;
            default -> false;
        };
    }

    private boolean hasFiniteVerb() {
        for (int token = first; token < end; token++) {
            boolean auxiliary = words.isAny(token, AUXILIARY) && !penn(token).isNoun();
            if (auxiliary || penn(token).isFinite()) {
                return true;
            }
        }
        return false;
    }

    private void findFiniteVerb() {
        if (!take(this::certain) && tokens.is(end - 1, ".") && !take(this::pastForm)) {
            take(this::presentForm);
        }
    }

    private boolean take(IntFunction<Optional<PennTag>> verb) {
        for (int token = first + 1; token < end - 1; token++) {
            Optional<PennTag> tag = verb.apply(token);
            if (tag.isPresent()) {
                penn[token] = (byte) tag.get().code();
                return true;
            }
        }
        return false;
    }

    private Optional<PennTag> certain(int token) {
        boolean alone = !NounSense.has(words, token) || objectFollows(token);
        return alone && isSForm(token) ? Optional.of(PennTag.VBZ) : Optional.empty();
    }

    private Optional<PennTag> pastForm(int token) {
        return isPastForm(token) ? Optional.of(PennTag.VBD) : Optional.empty();
    }

    private Optional<PennTag> presentForm(int token) {
        if (isSForm(token) && !penn(token + 1).isNoun()) {
            return Optional.of(PennTag.VBZ);
        }
        return isPlainForm(token) ? Optional.of(PennTag.VBP) : Optional.empty();
    }

    private boolean isSForm(int token) {
        return words.is(token, WordClass.S_FORM) && penn(token) == PennTag.NNS && isSingular(token - 1);
    }

    private boolean isPlainForm(int token) {
        return words.is(token, WordClass.BASE)
                && penn(token) == PennTag.NN
                && penn(token - 1) == PennTag.NNS
                && !penn(token + 1).isNoun();
    }

    private boolean isSingular(int token) {
        return penn(token) == PennTag.NNP
                || penn(token) == PennTag.NN
                || (penn(token) == PennTag.VBG && token == first);
    }

    private boolean objectFollows(int token) {
        return opensObject(token + 1) || penn(token + 1).isName() || tokens.isNumber(token + 1);
    }

    private boolean isPastForm(int token) {
        return penn(token).isPastParticiple()
                && words.is(token, WordClass.PAST)
                && (penn(token - 1).isNoun()
                        || penn(token - 1) == PennTag.PRP
                        || penn(token - 1).isGerund())
                && !penn(token + 1).isNoun()
                && !tokens.is(token + 1, "by");
    }

    private PennTag penn(int token) {
        return PennTag.of(penn[token]);
    }
}
