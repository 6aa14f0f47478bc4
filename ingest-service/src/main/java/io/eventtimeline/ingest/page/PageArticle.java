package io.eventtimeline.ingest.page;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.ingest.duplicate.Identity;
import io.eventtimeline.pages.Page;
import io.eventtimeline.pages.address.CanonicalUrl;
import io.eventtimeline.pages.found.Found;
import java.util.Optional;

/// What a page says, as an article.
final class PageArticle {
    private PageArticle() {}

    /// A page goes by the address where it was found: what it calls itself could be another's.
    ///
    /// @param address after all redirects
    /// @return nothing where there is no text
    static Optional<Article> of(Page page, String address) {
        CanonicalUrl url = CanonicalUrl.of(address);
        Optional<String> title = page.title().map(Found::value);
        return page.body()
                .map(Found::value)
                .filter(body -> !body.isBlank())
                .map(text -> Article.of(
                        Identity.of(null, url, title.orElse(null), text),
                        url.text(),
                        title.orElse(null),
                        text,
                        page.published().map(Found::value).orElse(null),
                        page.publisher().map(Found::value).orElse(null),
                        page.language().map(Found::value).orElse(null)));
    }
}
