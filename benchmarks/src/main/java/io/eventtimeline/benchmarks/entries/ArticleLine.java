package io.eventtimeline.benchmarks.entries;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleId;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.PublicationDate;
import org.jspecify.annotations.Nullable;

/// An article as it stands in a line of a file.
///
/// @param dct when it was published
/// @param publisher of it
/// @param source another word for the publisher
record ArticleLine(
        String id,
        @JsonAlias("published") @Nullable String dct,
        @Nullable String title,
        String text,
        @Nullable String publisher,
        @Nullable String source) {
    @SuppressWarnings("NullAway") // a field that is missing in JSON arrives as null
    ArticleLine {
        if (id == null || text == null) {
            throw new InvalidRecord(id == null ? "id" : "text", "is missing");
        }
    }

    Article article() {
        String callers = "c-" + id;
        return Article.of(
                ArticleId.isValid(callers) ? callers : ArticleId.ofUrl(id),
                null,
                title,
                text,
                dct == null || dct.isBlank() ? null : PublicationDate.of(dct),
                publisher == null ? source : publisher,
                null);
    }
}
