package io.eventtimeline.benchmarks.quality.cases;

import io.eventtimeline.benchmarks.quality.gold.GoldDocument;
import io.eventtimeline.benchmarks.quality.gold.GoldFolder;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.PublicationDate;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cases by kind: our own in `cases.samples`, which says how they are written, or those of a file of lines like
///
///     {"id":"d1","kind":"called-off","dct":"2016-08-16","text":"The match was called off on Sunday.",
///      "trigger":["match"],"date":"*","status":["denied"]}
public record CaseSet(String name, List<Case> cases) {
    public static final String NAME = "cases";
    private static final String FILE = "cases.samples";
    private static final Pattern LINE =
            Pattern.compile("(\\d{4}\\S*) \\| (.+) \\| ([^|]+) \\| (\\S+)((?: (?:asserted|planned|possible|denied))*)");
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern SPACE = Pattern.compile(" ");

    public CaseSet {
        cases = List.copyOf(cases);
    }

    private record CaseLine(
            String id, String kind, String dct, String text, List<String> trigger, String date, List<String> status) {
        Case asCase() {
            return new Case(kind, document(id, dct, text), trigger, date, status);
        }
    }

    public static CaseSet english() {
        try (InputStream file = Objects.requireNonNull(CaseSet.class.getResourceAsStream(FILE))) {
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static CaseSet read(Path file) throws IOException {
        return new CaseSet(
                GoldFolder.name(file),
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8), CaseLine.class)
                                .asCase())
                        .toList());
    }

    static CaseSet of(String samples) {
        var cases = new ArrayList<Case>();
        String kind = "";
        int number = 0;
        List<String> lines = samples.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.startsWith("= ")) {
                kind = line.substring(2);
                number = 0;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                number++;
                cases.add(sample(FILE + ":" + (at + 1), kind, number, line));
            }
        }
        return new CaseSet(NAME, cases);
    }

    private static Case sample(String place, String kind, int number, String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException(
                    place + ": write DATE | TEXT | TRIGGER, TRIGGER | DATE STATUS: 2016-08-16 | It met. | met | -");
        }
        String text = parts.group(2).replace("\\n", "\n").replace("\\r", "\r");
        return new Case(
                kind,
                document(kind + "-" + number, parts.group(1), text),
                COMMA.splitAsStream(parts.group(3)).toList(),
                parts.group(4),
                SPACE.splitAsStream(parts.group(5).strip())
                        .filter(status -> !status.isEmpty())
                        .toList());
    }

    private static GoldDocument document(String id, String published, String text) {
        return GoldDocument.of(id, Optional.of(PublicationDate.of(published)), text, List.of());
    }
}
