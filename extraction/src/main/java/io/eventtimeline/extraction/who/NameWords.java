package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import io.eventtimeline.extraction.lexicon.PhraseTable;
import io.eventtimeline.extraction.lexicon.RuleFileError;
import io.eventtimeline.extraction.lexicon.RuleFolder;
import io.eventtimeline.extraction.lexicon.WordFile;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The word files in `names/`: countries and their peoples, places, organisations, titles, given names.
///
/// @param known names and what they stand for
/// @param titles before a person's name, as phrases
/// @param actors what stands for its country, as phrases: "Russian *forces*"
/// @param uses words by what they do in or beside a name
public record NameWords(
        PhraseTable<KnownName> known,
        PhraseTable<String> titles,
        PhraseTable<String> actors,
        Map<Use, Set<String>> uses) {
    private static final List<String> FILES = List.of(
            "names/countries.words",
            "names/places.words",
            "names/organisations.words",
            "names/persons.words",
            "names/ordinary.words");

    /// What a word does in or beside a name; a word file's keyword.
    enum Use {
        /// A name of persons: "Angela".
        GIVEN,
        /// The name of an organisation ends with it, or is built around it: "Ministry".
        WORD,
        /// Ends the name of a company, which is the same without it: "Corp."
        SUFFIX,
        /// No name by itself, but it may begin an organisation's: "*National* Transport Union".
        ADJECTIVE,
        /// With a country behind it, an organisation: "*Air* France".
        OPENER,
        /// Between the parts of a name: "van".
        PARTICLE,
        /// Before the name of a ship or a storm: "ferry", "Hurricane".
        VESSEL,
        /// Has a capital and is no part of a name: "However".
        ORDINARY,
        /// No name by itself, but a part of names: "Battle".
        ALONE;

        static Optional<Use> of(String keyword) {
            return Arrays.stream(values())
                    .filter(use -> use.keyword().equals(keyword))
                    .findFirst();
        }

        String keyword() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @throws RuleFileError where a file cannot be used
    public static NameWords read(RuleFolder folder) {
        var known = new HashMap<String, KnownName>();
        var titles = new HashMap<String, String>();
        var actors = new HashMap<String, String>();
        var uses = new EnumMap<Use, Set<String>>(Use.class);
        for (String file : FILES) {
            for (WordFile.Line line : WordFile.lines(folder, file)) {
                switch (line.keyword()) {
                    case "country" -> put(known, line, Kind.COUNTRY);
                    case "organisation" -> put(known, line, Kind.ORGANISATION);
                    case "place" ->
                        line.words().forEach(place -> known.putIfAbsent(place, new KnownName(place, Kind.PLACE)));
                    case "title" -> line.words().forEach(title -> titles.put(title, title));
                    case "actor" -> line.words().forEach(actor -> actors.put(actor, actor));
                    default ->
                        uses.computeIfAbsent(use(line), use -> new HashSet<>()).addAll(line.words());
                }
            }
        }
        return new NameWords(PhraseTable.of(known), PhraseTable.of(titles), PhraseTable.of(actors), Map.copyOf(uses));
    }

    private static Use use(WordFile.Line line) {
        return Use.of(line.keyword())
                .orElseThrow(() -> new RuleFileError(line.place() + "  unknown keyword \"" + line.keyword()
                        + "\"; known are country, place, organisation, title, actor and "
                        + Arrays.stream(Use.values()).map(Use::keyword).collect(Collectors.joining(", "))));
    }

    boolean is(Use use, String word) {
        return uses.getOrDefault(use, Set.of()).contains(word);
    }

    /// `country  Afghanistan = Afghan, Afghans`
    private static void put(Map<String, KnownName> known, WordFile.Line line, Kind kind) {
        String[] sides = line.text().split("=", 2);
        var name = new KnownName(sides[0].strip(), kind);
        known.put(name.canonical(), name);
        if (sides.length > 1) {
            for (String alias : sides[1].split(",", -1)) {
                known.put(alias.strip(), name);
            }
        }
    }
}
