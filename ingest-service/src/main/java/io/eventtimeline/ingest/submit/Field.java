package io.eventtimeline.ingest.submit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The fields of an article as callers write it.
enum Field {
    ID,
    URL,
    TITLE,
    TEXT,
    PUBLISHED,
    PUBLISHER,
    LANGUAGE;

    private static final Map<String, Field> OTHERWISE_CALLED = Map.ofEntries(
            Map.entry("link", URL),
            Map.entry("uri", URL),
            Map.entry("headline", TITLE),
            Map.entry("body", TEXT),
            Map.entry("content", TEXT),
            Map.entry("date", PUBLISHED),
            Map.entry("dct", PUBLISHED),
            Map.entry("published_at", PUBLISHED),
            Map.entry("publication_date", PUBLISHED),
            Map.entry("date_published", PUBLISHED),
            Map.entry("source", PUBLISHER),
            Map.entry("lang", LANGUAGE));

    static Optional<Field> named(String name) {
        return Arrays.stream(values())
                .filter(field -> field.wire().equals(name))
                .findFirst();
    }

    /// What to say of a field that there is not: a slip of the pen must not lose a publication date silently.
    static String hint(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('-', '_');
        Optional<Field> meant = named(plain).or(() -> Optional.ofNullable(OTHERWISE_CALLED.get(plain)));
        String known = Arrays.stream(values()).map(Field::wire).collect(Collectors.joining(", "));
        return "is no field of an article; "
                + meant.map(field -> "write " + field.wire() + " instead").orElse("there are " + known);
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
