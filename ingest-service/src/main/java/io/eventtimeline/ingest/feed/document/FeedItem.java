package io.eventtimeline.ingest.feed.document;

import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.StableHash;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One item of a feed. Nothing is invented: what it does not say is absent.
///
/// @param key the feed's own name for it: `guid` or `id`
/// @param link of its page, maybe relative to the feed's address
/// @param title plain text
/// @param content plain text of what the feed calls the content, paragraphs separated by blank lines
/// @param summary plain text of what it calls a summary or description
/// @param published in the offset that the feed writes
/// @param publisher as news sitemaps name it
public record FeedItem(
        @Nullable String key,
        @Nullable String link,
        @Nullable String title,
        @Nullable String content,
        @Nullable String summary,
        @Nullable PublicationDate published,
        @Nullable String publisher,
        @Nullable String language) {

    /// The longest text that it brings along.
    public Optional<String> text() {
        String longer = length(content) >= length(summary) ? content : summary;
        return Optional.ofNullable(longer).filter(text -> !text.isBlank());
    }

    /// Another one is another revision.
    public String hash() {
        String date = published == null ? null : published.text();
        return StableHash.of(link, title, content, summary, date, publisher).substring(0, 16);
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
