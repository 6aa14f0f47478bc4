package io.eventtimeline.extraction.time.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// All rules and word lists of a language, in order.
public record RuleBook(List<Rule> rules, Map<String, Lexicon> lexicons) {
    /// The file that lists the others of its folder, one a line, in order.
    private static final String CONTENTS = "contents";

    public RuleBook {
        rules = List.copyOf(rules);
        lexicons = Map.copyOf(lexicons);
    }

    /// The English rule book.
    public static RuleBook english() {
        return english(name -> Optional.empty());
    }

    /// The English rule book, with other texts for some of its files: `dates.rules`, or `contents` to add files.
    ///
    /// @param instead the text to read instead of the built-in file of this name
    public static RuleBook english(Function<String, Optional<String>> instead) {
        var files = new LinkedHashMap<String, String>();
        for (String line : text(CONTENTS, instead).split("\n", -1)) {
            String name = line.strip();
            if (!name.isEmpty() && !name.startsWith("#")) {
                files.put(name, text(name, instead));
            }
        }
        return of(files);
    }

    private static String text(String name, Function<String, Optional<String>> instead) {
        return instead.apply(name).orElseGet(() -> resource("en/" + name));
    }

    /// Reads files that are given as text, by their names; those ending in `.lexicon` are word lists.
    public static RuleBook of(Map<String, String> files) {
        var lexicons = new LinkedHashMap<String, Lexicon>();
        files.forEach((name, text) -> {
            if (name.endsWith(".lexicon")) {
                LexiconReader.read(name, text, lexicons);
            }
        });
        var names = new Names(lexicons);
        var rules = new ArrayList<Rule>();
        var reader = new RuleFileReader(names, rules);
        files.forEach((name, text) -> {
            if (name.endsWith(".rules")) {
                reader.read(name, text);
            }
        });
        names.refuseUnused();
        return new RuleBook(rules, lexicons);
    }

    private static String resource(String name) {
        try (InputStream in = RuleBook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the rule book lacks the file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
