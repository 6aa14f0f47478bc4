package io.eventtimeline.merging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads `families.txt` and files like it: a house a line, its publishers and domains with commas between.
final class FamilyTable {
    private static final String FILE = "families.txt";

    private FamilyTable() {}

    static List<List<String>> builtIn() {
        return Lines.of(FILE).map(FamilyTable::house).toList();
    }

    /// @throws IllegalArgumentException naming the line, and what to write
    static List<List<String>> read(Path file) {
        List<List<String>> houses = new ArrayList<>();
        List<String> lines = lines(file);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                List<String> house = house(line);
                if (house.size() < 2 || house.contains("")) {
                    throw new IllegalArgumentException(
                            file + ":" + (at + 1)
                                    + ": no house; write two or more publishers or domains with commas between: Example News, example.com");
                }
                houses.add(house);
            }
        }
        return houses;
    }

    private static List<String> house(String line) {
        return Stream.of(line.split(",", -1)).map(String::strip).toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    file + ": can't be read (" + e.getClass().getSimpleName() + "); write a text file in UTF-8", e);
        }
    }
}
