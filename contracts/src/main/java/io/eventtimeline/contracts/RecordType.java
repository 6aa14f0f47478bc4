package io.eventtimeline.contracts;

import java.net.URI;
import java.util.Map;

/// The CloudEvents types on the topics, with the version of the schema in `dataschema`.
public final class RecordType {
    public static final String ARTICLE_PUBLISHED = "article.published";
    public static final String ARTICLE_WITHDRAWN = "article.withdrawn";
    public static final String ARTICLE_EXTRACTED = "article.extracted";
    public static final String EPOCH_DECLARED = "epoch.declared";
    public static final String GENERATION_DECLARED = "generation.declared";

    public static final String ENTRY_CREATED = "entry.created";
    public static final String ENTRY_UPDATED = "entry.updated";
    public static final String ENTRY_RETRACTED = "entry.retracted";
    public static final String CORRECTION_MADE = "correction.made";

    public static final String FEED_FOLLOWED = "feed.followed";
    public static final String FEED_POLLED = "feed.polled";

    private static final int FIRST = 1;
    private static final Map<String, Integer> NEWER = Map.of(
            ARTICLE_EXTRACTED, 3,
            ARTICLE_PUBLISHED, 2,
            FEED_POLLED, 2,
            ENTRY_CREATED, 2,
            ENTRY_UPDATED, 2,
            ENTRY_RETRACTED, 2);

    private RecordType() {}

    /// The schema that a record of this type is written to, as its `dataschema` names it:
    /// `urn:event-timeline:article.published:1` is the resource `schemas/article.published/1.json`.
    public static URI schema(String type) {
        return URI.create("urn:event-timeline:" + type + ":" + NEWER.getOrDefault(type, FIRST));
    }
}
