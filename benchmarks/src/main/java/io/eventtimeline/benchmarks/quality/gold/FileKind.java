package io.eventtimeline.benchmarks.quality.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// What the lines of a gold file are, told by the fields of its first line.
public enum FileKind {
    /// `{"id","file","url","with","without","title","date"}`
    PAGES("without"),
    /// `{"file","date","phrase","who","status"}`
    LIST("phrase"),
    /// `{"topic","source","name","entries":[{"date","text"}]}`
    TIMELINES("topic entries"),
    /// `{"id","topic","dct","text"}`: the articles that such timelines are about.
    ARTICLES("topic text"),
    /// `{"id","dct","text","events":[{"start","end","parent","rel","same"}]}`
    TIED("text parent rel"),
    /// `{"id","dct","text","events":[{"start","end","date"}],"pairs"}`
    SALIENT("text pairs"),
    /// `{"id","dct","text","kind","trigger","date","status"}`
    CASES("text kind trigger"),
    /// `{"id","dct","text","timexes","events"}`
    TEXTS("text"),
    OTHER("");

    private static final Pattern SPACE = Pattern.compile(" ");

    private final String fields;

    /// @param fields by which it is known, spaces between them
    FileKind(String fields) {
        this.fields = fields;
    }

    public static FileKind of(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return of(lines.findFirst().orElse(""));
        }
    }

    static FileKind of(String firstLine) {
        for (FileKind kind : values()) {
            if (kind != OTHER && kind.hasAllFieldsIn(firstLine)) {
                return kind;
            }
        }
        return OTHER;
    }

    private boolean hasAllFieldsIn(String line) {
        return SPACE.splitAsStream(fields).allMatch(field -> line.contains("\"" + field + "\":"));
    }
}
