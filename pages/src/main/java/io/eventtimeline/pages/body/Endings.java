package io.eventtimeline.pages.body;

import io.eventtimeline.pages.layout.Block;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// How lists of other articles begin, from `endings.txt`: "Read also".
final class Endings {
    private static final String FILE = "endings.txt";
    private static final int LONGEST = 60;
    private static final List<String> BEGINNINGS = read();

    private Endings() {}

    /// Whether a short block announces other articles.
    static boolean announces(Block block) {
        if (block.length() > LONGEST) {
            return false;
        }
        String text = block.text().toLowerCase(Locale.ROOT).replace('’', '\'');
        return BEGINNINGS.stream().anyMatch(beginning -> startsWith(text, beginning));
    }

    /// "Related stories", not "Relatedness".
    private static boolean startsWith(String text, String beginning) {
        return text.startsWith(beginning)
                && (text.length() == beginning.length() || !Character.isLetter(text.charAt(beginning.length())));
    }

    private static List<String> read() {
        try (InputStream file = Objects.requireNonNull(Endings.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
