package io.eventtimeline.merging;

import io.eventtimeline.contracts.Profile;
import io.eventtimeline.contracts.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an article is about, as comparing needs it: the same for all its mentions.
///
/// @param terms that stand out
/// @param names of persons, organisations and places
/// @param leading the heaviest name
/// @param named all names
record About(Vector terms, Vector names, Hashes leading, Hashes named) {
    private static final int LEADING = 1;
    static final About NOTHING = new About(Vector.EMPTY, Vector.EMPTY, Hashes.NONE, Hashes.NONE);

    static About of(@Nullable Profile profile) {
        if (profile == null) {
            return NOTHING;
        }
        List<Term> names = byLastWord(profile.names());
        List<String> words = names.stream().map(Term::term).toList();
        return new About(
                new Vector(profile.terms()),
                new Vector(names),
                Hashes.of(words.stream().limit(LEADING).toList()),
                Hashes.of(words));
    }

    /// Heaviest first: "Obama" of one article is "Barack Obama" of another.
    private static List<Term> byLastWord(List<Term> names) {
        Map<String, Double> weights = new LinkedHashMap<>();
        names.forEach(
                name -> weights.merge(lastWord(name.term()).toLowerCase(Locale.ROOT), name.weight(), Double::sum));
        return weights.entrySet().stream()
                .map(name -> new Term(name.getKey(), name.getValue()))
                .toList();
    }

    /// In ten thousandths: the mean of that of the terms and that of the names, where there are any.
    int likeness(About other) {
        int byTerms = terms.times(other.terms);
        boolean nameless = names.isEmpty() && other.names.isEmpty();
        return nameless ? byTerms : (byTerms + names.times(other.names)) / 2;
    }

    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
