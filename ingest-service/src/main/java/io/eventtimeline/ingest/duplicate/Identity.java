package io.eventtimeline.ingest.duplicate;

import io.eventtimeline.contracts.ArticleId;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.StableHash;
import io.eventtimeline.pages.address.CanonicalUrl;
import org.jspecify.annotations.Nullable;

/// Which article this is: what is sent again under the same id is a revision of the same article.
public final class Identity {
    private Identity() {}

    /// The caller's id counts before the address, and the address before the words.
    ///
    ///     id "reuters-4711"                          c-reuters-4711
    ///     url https://news.example/2016/08/nato      u-0e1b...
    ///     url http://m.news.example/2016/08/nato     the same
    ///     neither                                    c-text-77d0..., of title and text
    ///
    /// By words alone a corrected publication date is a revision, and a changed word another article.
    ///
    /// @throws InvalidRecord if the id can't be one, or there is nothing to tell the article by
    public static String of(
            @Nullable String callersId, @Nullable CanonicalUrl url, @Nullable String title, String text) {
        if (callersId != null) {
            return ArticleId.ofCaller(callersId);
        }
        if (url != null) {
            return ArticleId.ofUrl(url.identity());
        }
        if (title == null && text.isBlank()) {
            throw new InvalidRecord("text", "is empty, and so is the rest: write a text, a title, a url or an id");
        }
        return ArticleId.ofCaller("text-" + StableHash.of(title, text));
    }
}
