package io.eventtimeline.extraction.lexicon;

import java.util.Locale;

/// What a word can be. A word has several: "attack" is a verb's base form and a singular noun, until its neighbours
/// decide.
public enum WordClass {
    DETERMINER,
    PREPOSITION,
    /// Can be a subject: "he", "they".
    PRONOUN,
    /// "who", "which": begins a clause about the noun before it.
    RELATIVE,
    THAT,
    COORDINATOR,
    /// Begins a clause or a phrase of its own time: "after", "before", "since".
    SUBORDINATOR,
    /// "if": what follows may never happen.
    CONDITION,
    BE,
    HAVE,
    DO,
    TO,
    /// "will", "shall"
    FUTURE,
    /// "may", "could", "would"
    MODAL,
    /// "not", "never", "no"
    NEGATION,
    ADVERB,
    BASE,
    S_FORM,
    PAST,
    PARTICIPLE,
    ING,
    SINGULAR,
    PLURAL,
    /// Says little itself; its noun is the happening: "held talks".
    LIGHT,
    /// Begins, goes on or ends what its noun names: "talks resumed".
    ASPECT,
    /// "said", "announced": what was said may follow without "that".
    REPORT,
    /// "said", but not "announced": introduces what somebody said, and is little news by itself.
    WEAK,
    /// "expected to", "plans to", "upcoming"
    PLAN,
    /// "failed to", "denied"
    DENIAL,
    /// "asked to", "called for", "possible"
    WISH,
    /// "managed to": what follows did happen.
    SUCCESS,
    /// Its object comes about, or ends, with it: "won a contract", "signed a deal", "settled a dispute".
    BRINGS;

    /// A bit of its own in this JVM; the order of the classes means nothing and goes nowhere.
    @SuppressWarnings("EnumOrdinal")
    public int bit() {
        return 1 << ordinal();
    }

    /// As word files write it: `s_form`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static int bits(WordClass... classes) {
        int bits = 0;
        for (WordClass each : classes) {
            bits |= each.bit();
        }
        return bits;
    }
}
