package io.eventtimeline.contracts;

import org.jspecify.annotations.Nullable;

/// `article.withdrawn` on `articles.v1`: the article is gone, and its events go with it.
///
/// @param id see [ArticleId]
/// @param reason for people, for example `taken down by its publisher`
public record ArticleWithdrawn(String id, @Nullable String reason) {
    public ArticleWithdrawn {
        Require.filled(id, "id");
    }
}
