package io.eventtimeline.contracts;

import org.jspecify.annotations.Nullable;

/// One revision of one article, as `article.published` on `articles.v1` carries it.
///
/// @param id see [ArticleId]
/// @param url the canonical URL
/// @param title the headline, without the site's name
/// @param text the body; paragraphs are separated by blank lines; may be empty
/// @param published absent where nobody knows: then nothing invents it
/// @param publisher who published it, as a name or a domain
/// @param language BCP 47, where the caller or the page says it
/// @param contentHash of title, text, publication date, publisher and URL: equal means nothing new
/// @param fingerprint of the text, by which copies are told, see [Fingerprint]; absent for a text of a few words
public record Article(
        String id,
        @Nullable String url,
        @Nullable String title,
        String text,
        @Nullable PublicationDate published,
        @Nullable String publisher,
        @Nullable String language,
        String contentHash,
        @Nullable String fingerprint) {

    public Article {
        Require.filled(id, "id");
        Require.present(text, "text");
        Require.filled(contentHash, "content_hash");
        if (!ArticleId.isValid(id)) {
            throw new InvalidRecord("id", "is neither u- and 32 hexadecimal digits nor c- and a caller's id: " + id);
        }
    }

    public static Article of(
            String id,
            @Nullable String url,
            @Nullable String title,
            String text,
            @Nullable PublicationDate published,
            @Nullable String publisher,
            @Nullable String language) {
        String hash = StableHash.of(title, text, published == null ? null : published.text(), publisher, url);
        String fingerprint = Fingerprint.of(text).orElse(null);
        return new Article(id, url, title, text, published, publisher, language, hash, fingerprint);
    }

    public Source source() {
        return new Source(url, publisher, title, published);
    }
}
