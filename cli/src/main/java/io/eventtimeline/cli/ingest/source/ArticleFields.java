package io.eventtimeline.cli.ingest.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The fields of an article as callers of ingest-service write them.
public final class ArticleFields {
    public static final List<String> ALL = List.of("id", "url", "title", "text", "published", "publisher", "language");

    private static final Map<String, String> OTHERWISE_CALLED = Map.ofEntries(
            Map.entry("link", "url"),
            Map.entry("uri", "url"),
            Map.entry("headline", "title"),
            Map.entry("body", "text"),
            Map.entry("content", "text"),
            Map.entry("date", "published"),
            Map.entry("dct", "published"),
            Map.entry("published_at", "published"),
            Map.entry("publication_date", "published"),
            Map.entry("publication", "publisher"),
            Map.entry("source", "publisher"),
            Map.entry("lang", "language"));

    private ArticleFields() {}

    /// `date` is what we call `published`.
    public static Optional<String> meantBy(String name) {
        return Optional.ofNullable(
                OTHERWISE_CALLED.get(name.toLowerCase(Locale.ROOT).replace('-', '_')));
    }
}
