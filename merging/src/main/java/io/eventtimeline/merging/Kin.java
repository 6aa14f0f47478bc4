package io.eventtimeline.merging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Words that name one and the same happening, from `kin.txt`: "quake" and "earthquake", "was sacked" and "dismissal".
final class Kin {
    private static final String FILE = "kin.txt";
    private static final Map<String, Hashes> BUILT_IN = read();

    private Kin() {}

    /// The groups that a word is in, by line.
    static Hashes of(String head) {
        return BUILT_IN.getOrDefault(head, Hashes.NONE);
    }

    private static Map<String, Hashes> read() {
        InputStream file = Objects.requireNonNull(Kin.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            Map<String, Set<String>> groups = new HashMap<>();
            List<String> all =
                    lines.lines().filter(line -> !line.startsWith("#")).toList();
            for (int line = 0; line < all.size(); line++) {
                for (String word : all.get(line).split(",")) {
                    groups.computeIfAbsent(TriggerWords.head(word), head -> new TreeSet<>())
                            .add(Integer.toString(line));
                }
            }
            Map<String, Hashes> hashed = new HashMap<>();
            groups.forEach((head, its) -> hashed.put(head, Hashes.of(its)));
            return Map.copyOf(hashed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
