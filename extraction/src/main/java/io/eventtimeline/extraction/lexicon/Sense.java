package io.eventtimeline.extraction.lexicon;

import java.util.Locale;

/// A word as the name of a happening: "met" is the verb "meet" of type `meeting`.
///
/// @param lemma the entry it comes from
/// @param type of event
/// @param noun a noun, otherwise a verb
/// @param common of no trigger file: a verb of the grammar, a word of `common.words`, or one that no file has
/// @param lasting a noun of what goes on for long, "war": of no day by being mentioned
public record Sense(String lemma, String type, boolean noun, boolean common, boolean lasting) {
    public static Sense verb(String lemma, String type) {
        return new Sense(lemma, type, false, false, false);
    }

    public static Sense noun(String lemma, String type) {
        return new Sense(lemma, type, true, false, false);
    }

    public static Sense lastingNoun(String lemma, String type) {
        return new Sense(lemma, type, true, false, true);
    }

    /// The same word as the name of another type of happening.
    public Sense of(String other) {
        return new Sense(lemma, other, noun, common, lasting);
    }

    /// The word that the others go with, in lower case: "step" of "step down", "flight" of "maiden flight", "round" of
    /// "round of talks".
    public String head() {
        String lower = lemma.toLowerCase(Locale.ROOT);
        int of = lower.indexOf(" of ");
        String phrase = of < 0 ? lower : lower.substring(0, of);
        return noun ? phrase.substring(phrase.lastIndexOf(' ') + 1) : phrase.split(" ", 2)[0];
    }

    /// The same word, as one that no trigger file has.
    public Sense asCommon() {
        return new Sense(lemma, type, noun, true, lasting);
    }
}
