package io.eventtimeline.extraction.event;

import io.eventtimeline.extraction.lexicon.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Verbs and nouns that tell one happening when they stand in one clause: "*fell* 3 percent, a *drop* of ten points".
///
/// @param nouns by verb, in their plain forms
public record Synonyms(Map<String, Set<String>> nouns) {
    public Synonyms {
        nouns = Map.copyOf(nouns);
    }

    /// A line of verbs, the next one of nouns that tell the same.
    static Synonyms of(List<WordFile.Line> lines) {
        var nouns = new HashMap<String, Set<String>>();
        for (int index = 0; index + 1 < lines.size(); index += 2) {
            Set<String> same = Set.copyOf(lines.get(index + 1).words());
            lines.get(index).words().forEach(verb -> nouns.put(verb, same));
        }
        return new Synonyms(nouns);
    }

    boolean are(String noun, String verb) {
        return nouns.getOrDefault(verb, Set.of()).contains(noun);
    }
}
