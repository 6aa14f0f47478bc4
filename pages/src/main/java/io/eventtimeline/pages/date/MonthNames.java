package io.eventtimeline.pages.date;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/// The months as they are called in the languages of `months.txt`: `März` is 3, and so is `mars`.
final class MonthNames {
    private static final String FILE = "months.txt";
    private static final Map<String, Integer> MONTHS = read();

    private MonthNames() {}

    /// @param word in any case, without the dot of an abbreviation
    static OptionalInt month(String word) {
        Integer month = MONTHS.get(word.toLowerCase(Locale.ROOT));
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> months = new HashMap<>();
        for (String line : lines()) {
            if (!line.startsWith("#")) {
                String[] names = line.substring(line.indexOf(' ')).split("\\|", -1);
                if (names.length != 12) {
                    throw new IllegalStateException(FILE + ": a year has 12 months: " + line);
                }
                for (int i = 0; i < names.length; i++) {
                    for (String name : names[i].strip().split(" ")) {
                        add(months, name.toLowerCase(Locale.ROOT), i + 1);
                    }
                }
            }
        }
        return Map.copyOf(months);
    }

    private static void add(Map<String, Integer> months, String name, int month) {
        Integer other = months.putIfAbsent(name, month);
        if (other != null && other != month) {
            throw new IllegalStateException(FILE + ": " + name + " is month " + other + " and month " + month);
        }
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(MonthNames.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
