package io.eventtimeline.extraction.time.rules;

import io.eventtimeline.extraction.time.rules.Pattern.OneOf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What `<name>` can stand for: a word list, a fragment that was defined before, or a shape.
final class Names {
    private final Map<String, Lexicon> lexicons;
    private final Map<String, Pattern> fragments = new LinkedHashMap<>();
    private final Map<String, Place> fragmentPlaces = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    Names(Map<String, Lexicon> lexicons) {
        this.lexicons = lexicons;
    }

    void define(String name, Pattern pattern, Place place) {
        if (lexicons.containsKey(name) || Shape.of(name).isPresent()) {
            throw new RuleError(place, "<" + name + "> is already a class");
        }
        if (fragments.put(name, pattern) != null) {
            throw new RuleError(place, "fragment <" + name + "> is already defined at " + fragmentPlaces.get(name));
        }
        fragmentPlaces.put(name, place);
    }

    Pattern pattern(String name, Place place) {
        used.add(name);
        Pattern fragment = fragments.get(name);
        if (fragment != null) {
            return fragment;
        }
        if (lexicons.containsKey(name)) {
            return new OneOf(new TokenClass.Listed(name), place);
        }
        return Shape.of(name)
                .<Pattern>map(shape -> new OneOf(new TokenClass.Shaped(shape), place))
                .orElseThrow(() ->
                        new RuleError(place, "unknown class <" + name + ">" + Spelling.hint(name, all(), "<", ">")));
    }

    private List<String> all() {
        var all = new ArrayList<>(lexicons.keySet());
        all.addAll(fragments.keySet());
        for (Shape shape : Shape.values()) {
            all.add(shape.label());
        }
        return all;
    }

    /// A fragment that no rule asks for is a mistake or a leftover.
    void refuseUnused() {
        fragmentPlaces.forEach((name, place) -> {
            if (!used.contains(name)) {
                throw new RuleError(place, "no rule uses fragment <" + name + ">; remove it");
            }
        });
    }
}
