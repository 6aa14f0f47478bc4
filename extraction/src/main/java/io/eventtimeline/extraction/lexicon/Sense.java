package io.eventtimeline.extraction.lexicon;

/// A word as the name of a happening: "met" is the verb "meet" of type `meeting`.
///
/// @param lemma the entry it comes from
/// @param type of event
/// @param noun a noun, otherwise a verb
/// @param common a happening only where it has a date
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

    /// The same word, where it is a happening only with a date.
    public Sense whereDated() {
        return new Sense(lemma, type, noun, true, lasting);
    }
}
