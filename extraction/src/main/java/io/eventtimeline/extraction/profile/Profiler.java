package io.eventtimeline.extraction.profile;

import io.eventtimeline.contracts.Fingerprint;
import io.eventtimeline.contracts.Profile;
import io.eventtimeline.contracts.Stem;
import io.eventtimeline.contracts.Term;
import io.eventtimeline.extraction.lexicon.Spaces;
import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.who.CanonicalNames;
import io.eventtimeline.extraction.who.Name;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says what an article is about: "Two climbers died in an avalanche on Mont Blanc ..." gives `avalanch`, `climber`,
/// `blanc` ... and the name Mont Blanc, each weighing by how often the article has it and how much it tells.
public final class Profiler {
    private static final int TERMS = 32;
    private static final int NAMES = 12;
    private static final int SHORTEST = 3;
    /// The second "avalanche" of an article tells less than the first.
    private static final double DAMPING = 0.7;

    private static final Comparator<Term> HEAVIEST =
            Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::term);

    private final StemWeights weights = StemWeights.builtIn();

    /// @param text whose copies are to be told, without the title
    /// @param passages title and text, as far as they are read apart
    /// @param names of all passages
    public Profile profile(String text, List<Tokens> passages, List<Name> names) {
        return new Profile(terms(passages), names(names), Fingerprint.of(text).orElse(null));
    }

    private List<Term> terms(List<Tokens> passages) {
        Map<String, Integer> words = new HashMap<>();
        for (Tokens tokens : passages) {
            for (int token = 0; token < tokens.count(); token++) {
                if (tokens.isWord(token) && tokens.length(token) >= SHORTEST) {
                    words.merge(tokens.lowercase(token), 1, Integer::sum);
                }
            }
        }
        Map<String, Integer> stems = HashMap.newHashMap(words.size());
        words.forEach((word, count) -> stems.merge(Stem.of(word), count, Integer::sum));
        return heaviest(stems, TERMS, weights::of);
    }

    private List<Term> names(List<Name> names) {
        Map<String, Integer> counts = new HashMap<>();
        CanonicalNames.of(names)
                .applied(names)
                .forEach(name -> counts.merge(Spaces.folded(name.canonical()), 1, Integer::sum));
        return heaviest(counts, NAMES, this::weightOfName);
    }

    /// A name tells as much as the rarest of its words.
    private int weightOfName(String name) {
        int weight = 0;
        for (String word : name.split("[ -]+")) {
            weight = Math.max(weight, weights.of(Stem.of(word)));
        }
        return weight;
    }

    private interface Weight {
        int of(String term);
    }

    private static List<Term> heaviest(Map<String, Integer> counts, int most, Weight weight) {
        return counts.entrySet().stream()
                .map(counted -> new Term(counted.getKey(), weight(counted.getValue(), weight.of(counted.getKey()))))
                .filter(term -> term.weight() > 0)
                .sorted(HEAVIEST)
                .limit(most)
                .toList();
    }

    /// Rounded, since equal articles have equal profiles on any machine.
    private static double weight(int count, int weight) {
        return Math.rint(StrictMath.pow(count, DAMPING) * weight) / 100;
    }
}
