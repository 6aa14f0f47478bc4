package io.eventtimeline.merging;

import io.eventtimeline.contracts.Stem;
import io.eventtimeline.contracts.What;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The words that name a happening, as stems: "shot dead" is `shot` and `dead`.
///
/// @param head what it is called by its lemma
/// @param stems of the lemma
/// @param kin groups of words that name the same
record TriggerWords(String head, Hashes stems, Hashes kin) {
    private static final int ALL = Thresholds.ONE;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static TriggerWords of(What what) {
        String lemma = lemma(what);
        return new TriggerWords(
                head(lemma), Hashes.of(stems(lemma)), Kin.of(what).groups());
    }

    static String lemma(What what) {
        return what.lemma() == null ? what.trigger() : what.lemma();
    }

    static String head(String lemma) {
        return String.join(" ", stems(lemma));
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new TreeSet<>();
        for (String word : BETWEEN.split(words.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                stems.add(Stem.of(word));
            }
        }
        return stems;
    }

    /// All for the same words, nearly all for kin, half of what they share else: "bomb attack" and "attack" a quarter.
    int likeness(TriggerWords other, int kinship) {
        if (head.equals(other.head)) {
            return ALL;
        }
        if (kin.meets(other.kin)) {
            return kinship;
        }
        return stems.overlap(other.stems) / 2;
    }
}
