package io.eventtimeline.extraction.time.rules;

import io.eventtimeline.extraction.text.Tokens;
import io.eventtimeline.extraction.time.rules.Lexicon.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads word lists.
///
///     lexicon month
///     7   July Jul Jul.
///
/// After the heading, each line has a value and the words that are worth it.
final class LexiconReader {
    private LexiconReader() {}

    static void read(String file, String text, Map<String, Lexicon> into) {
        var byName = new LinkedHashMap<String, Lexicon>();
        List<Entry> entries = new ArrayList<>();
        var seen = new HashSet<String>();
        for (Lines.Line line : Lines.of(file, text)) {
            if (line.keyword().equals("lexicon")) {
                String name = line.content();
                entries = new ArrayList<>();
                seen.clear();
                if (Shape.of(name).isPresent() || into.containsKey(name) || byName.containsKey(name)) {
                    throw new RuleError(line.contentPlace(), "<" + name + "> is already a class");
                }
                byName.put(name, new Lexicon(name, entries, line.keywordPlace()));
            } else if (byName.isEmpty()) {
                throw new RuleError(line.keywordPlace(), "a word list begins with 'lexicon' and its name");
            } else {
                add(line, entries, seen);
            }
        }
        byName.forEach(
                (name, lexicon) -> into.put(name, new Lexicon(name, List.copyOf(lexicon.entries()), lexicon.place())));
    }

    private static void add(Lines.Line line, List<Entry> entries, Set<String> seen) {
        if (line.content().isEmpty()) {
            throw new RuleError(line.keywordPlace(), "a value without words");
        }
        var scanner = new Scanner(line.content(), line.contentPlace());
        for (String word : line.content().split("\\s+", -1)) {
            Place place = scanner.placeOf(line.content().indexOf(word));
            if (Tokens.of(word).count() != 1) {
                throw new RuleError(place, "'" + word + "' is not one token; make it a fragment of a rule file");
            }
            if (!seen.add(word)) {
                throw new RuleError(place, "'" + word + "' is already in this list");
            }
            entries.add(new Entry(word, line.keyword(), place));
        }
    }
}
