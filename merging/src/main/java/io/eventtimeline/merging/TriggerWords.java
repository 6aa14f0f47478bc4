package io.eventtimeline.merging;

import io.eventtimeline.contracts.Stem;
import io.eventtimeline.contracts.What;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The words that name a happening, as stems: "shot dead" is `shot` and `dead`.
///
/// @param head what it is called by its lemma
/// @param stems of the lemma and of the words themselves
record TriggerWords(String head, Set<String> stems) {
    private static final int ALL = Thresholds.ONE;

    static TriggerWords of(What what) {
        String lemma = what.lemma() == null ? what.trigger() : what.lemma();
        Set<String> stems = stems(lemma);
        return new TriggerWords(String.join(" ", stems), stems);
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new TreeSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                stems.add(Stem.of(word));
            }
        }
        return stems;
    }

    /// All for the same words, half of what they share else: "bomb attack" and "attack" a quarter.
    int likeness(TriggerWords other) {
        if (head.equals(other.head)) {
            return ALL;
        }
        long shared = stems.stream().filter(other.stems::contains).count();
        long either = stems.size() + other.stems.size() - shared;
        return either == 0 ? 0 : (int) (ALL / 2 * shared / either);
    }
}
