package io.eventtimeline.cli.lines;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleId;
import io.eventtimeline.contracts.PublicationDate;
import org.jspecify.annotations.Nullable;

/// A text to read without any service: `{"id": "council", "dct": "2016-08-16", "text": "It was held on July 13."}`.
///
/// @param id comes back with the result
/// @param dct the day it was written ("document creation time"), or as much of it as is known
/// @param title where given, events are looked for in it too, with offsets of their own
/// @param text what the offsets count in
/// @param language BCP 47, where known
public record Document(
        String id,
        @Nullable PublicationDate dct,
        @Nullable String title,
        String text,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String language) {

    public static Document of(String id, @Nullable PublicationDate published, String text) {
        return new Document(id, published, null, text, null, null, null);
    }

    /// The same as an article. It gets the id that the services give it, so that its events do too; an id that could
    /// not be an article's is hashed.
    public Article article() {
        return Article.of(articleId(), url, title, text, dct, publisher, language);
    }

    private String articleId() {
        String callers = "c-" + id;
        return ArticleId.isValid(callers) ? callers : ArticleId.ofUrl(id);
    }
}
