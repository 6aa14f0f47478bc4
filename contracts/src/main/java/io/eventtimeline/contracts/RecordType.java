package io.eventtimeline.contracts;

/// The CloudEvents types on the topics, with the version of the schema in `dataschema`.
public final class RecordType {
    public static final String ARTICLE_PUBLISHED = "article.published";
    public static final String ARTICLE_WITHDRAWN = "article.withdrawn";
    public static final String ARTICLE_EXTRACTED = "article.extracted";
    public static final String EPOCH_DECLARED = "epoch.declared";
    public static final String GENERATION_DECLARED = "generation.declared";

    private RecordType() {}
}
