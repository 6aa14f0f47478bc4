package io.eventtimeline.extraction.who;

import io.eventtimeline.contracts.Kind;
import io.eventtimeline.extraction.lexicon.PhraseTable;
import io.eventtimeline.extraction.lexicon.RuleFileError;
import io.eventtimeline.extraction.lexicon.RuleFolder;
import io.eventtimeline.extraction.lexicon.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The word files in `names/`: countries and their peoples, places, organisations, titles, given names.
///
/// @param known names and what they stand for
/// @param titles before a person's name, as phrases
/// @param given names of persons
/// @param organisationWords "Ministry", "Corp."
/// @param openers "Air" in "Air France": with a country behind it, an organisation
/// @param particles "van", "al"
/// @param ordinary capitalised words that are no names
public record NameWords(
        PhraseTable<KnownName> known,
        PhraseTable<String> titles,
        Set<String> given,
        Set<String> organisationWords,
        Set<String> openers,
        Set<String> particles,
        Set<String> ordinary) {
    private static final List<String> FILES = List.of(
            "names/countries.words",
            "names/places.words",
            "names/organisations.words",
            "names/persons.words",
            "names/ordinary.words");

    /// @throws RuleFileError where a file cannot be used
    public static NameWords read(RuleFolder folder) {
        var known = new HashMap<String, KnownName>();
        var titles = new HashMap<String, String>();
        Map<String, Set<String>> sets = Map.of(
                "given", new HashSet<>(),
                "word", new HashSet<>(),
                "opener", new HashSet<>(),
                "particle", new HashSet<>(),
                "ordinary", new HashSet<>());
        for (String file : FILES) {
            for (WordFile.Line line : WordFile.lines(folder, file)) {
                switch (line.keyword()) {
                    case "country" -> put(known, line, Kind.COUNTRY);
                    case "organisation" -> put(known, line, Kind.ORGANISATION);
                    case "place" ->
                        line.words().forEach(place -> known.putIfAbsent(place, new KnownName(place, Kind.PLACE)));
                    case "title" -> line.words().forEach(title -> titles.put(title, title));
                    case "given", "word", "opener", "particle", "ordinary" ->
                        sets.getOrDefault(line.keyword(), new HashSet<>()).addAll(line.words());
                    default ->
                        throw new RuleFileError(
                                line.place() + "  unknown keyword \"" + line.keyword()
                                        + "\"; known are country, place, organisation, word, opener, title, given, particle, ordinary");
                }
            }
        }
        return new NameWords(
                PhraseTable.of(known),
                PhraseTable.of(titles),
                Set.copyOf(sets.getOrDefault("given", Set.of())),
                Set.copyOf(sets.getOrDefault("word", Set.of())),
                Set.copyOf(sets.getOrDefault("opener", Set.of())),
                Set.copyOf(sets.getOrDefault("particle", Set.of())),
                Set.copyOf(sets.getOrDefault("ordinary", Set.of())));
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
