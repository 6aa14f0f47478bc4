package io.eventtimeline.pages.body;

import io.eventtimeline.pages.layout.Block;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/// How lists of other articles begin, from `endings.txt`: "Read also".
final class Endings {
    private static final String FILE = "endings.txt";
    private static final int LONGEST = 60;
    private static final NavigableSet<String> BEGINNINGS = read();

    private Endings() {}

    /// Whether a short block announces other articles.
    static boolean announces(Block block) {
        if (block.length() > LONGEST) {
            return false;
        }
        String text = block.text().toLowerCase(Locale.ROOT).replace('’', '\'');
        // The longest beginning that is not after the text in order shares its first letters, or a shorter one does.
        for (String beginning = BEGINNINGS.floor(text); beginning != null; beginning = shorter(beginning, text)) {
            if (startsWith(text, beginning)) {
                return true;
            }
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable String shorter(String beginning, String text) {
        String before = BEGINNINGS.lower(beginning);
        return before != null && before.charAt(0) == text.charAt(0) ? before : null;
    }

    /// "Related stories", not "Relatedness".
    private static boolean startsWith(String text, String beginning) {
        return text.startsWith(beginning)
                && (text.length() == beginning.length() || !Character.isLetter(text.charAt(beginning.length())));
    }

    private static NavigableSet<String> read() {
        try (InputStream file = Objects.requireNonNull(Endings.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            NavigableSet<String> beginnings = new TreeSet<>();
            reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(beginnings::add);
            return beginnings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
