package io.eventtimeline.merging;

import io.eventtimeline.contracts.What;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Words that name one and the same happening, from `kin.txt`: "quake" and "earthquake", "was sacked" and "dismissal".
///
/// @param groups of words that a word is in
/// @param blocks of these groups, in the order of the file
record Kin(Hashes groups, List<String> blocks) {
    private static final String FILE = "kin.txt";
    private static final String BLOCK = "= ";
    private static final Kin NONE = new Kin(Hashes.NONE, List.of());
    private static final Map<String, Kin> BUILT_IN = read();

    private record Group(String block, int line) {}

    /// Of all its words before those of its verb: "went to" names what "entered" does, "went" alone does not.
    static Kin of(What what) {
        String lemma = TriggerWords.lemma(what);
        int verb = what.trigger().indexOf(' ');
        Kin whole = verb < 0
                ? null
                : BUILT_IN.get(TriggerWords.head(lemma + what.trigger().substring(verb)));
        return whole == null ? BUILT_IN.getOrDefault(TriggerWords.head(lemma), NONE) : whole;
    }

    private static Map<String, Kin> read() {
        Map<String, List<Group>> groups = new HashMap<>();
        String block = "";
        List<String> all = lines();
        for (int at = 0; at < all.size(); at++) {
            String line = all.get(at);
            if (line.startsWith(BLOCK)) {
                block = line.substring(BLOCK.length());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                for (String word : line.split(",")) {
                    groups.computeIfAbsent(TriggerWords.head(word), head -> new ArrayList<>())
                            .add(new Group(block, at));
                }
            }
        }
        Map<String, Kin> kin = new HashMap<>();
        groups.forEach((head, its) -> kin.put(head, of(its)));
        return Map.copyOf(kin);
    }

    private static Kin of(List<Group> groups) {
        return new Kin(
                Hashes.of(groups.stream()
                        .map(group -> Integer.toString(group.line()))
                        .toList()),
                groups.stream().map(Group::block).distinct().toList());
    }

    private static List<String> lines() {
        InputStream file = Objects.requireNonNull(Kin.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
