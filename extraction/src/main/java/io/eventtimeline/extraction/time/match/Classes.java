package io.eventtimeline.extraction.time.match;

import io.eventtimeline.extraction.time.rules.Pattern;
import io.eventtimeline.extraction.time.rules.Pattern.OneOf;
import io.eventtimeline.extraction.time.rules.Rule;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;

/// Which symbols each place of a pattern takes, looked up once for all matches: the same place is the same object.
final class Classes {
    private final Alphabet alphabet;
    private final IdentityHashMap<OneOf, Integer> byPlace = new IdentityHashMap<>();

    Classes(Alphabet alphabet, List<Rule> rules) {
        this.alphabet = alphabet;
        rules.forEach(rule -> collect(rule.pattern()));
    }

    private void collect(Pattern pattern) {
        switch (pattern) {
            case OneOf one -> byPlace.put(one, alphabet.indexOf(one.tokenClass()));
            case Pattern.Sequence sequence -> sequence.items().forEach(this::collect);
            case Pattern.Choice choice -> choice.items().forEach(this::collect);
            case Pattern.Maybe maybe -> collect(maybe.item());
            case Pattern.Part part -> collect(part.item());
        }
    }

    boolean has(int symbol, OneOf place) {
        return alphabet.has(symbol, Objects.requireNonNull(byPlace.get(place)));
    }
}
