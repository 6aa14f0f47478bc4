package io.eventtimeline.contracts;

import org.jspecify.annotations.Nullable;

/// `feed.followed` on `feeds.v1`: somebody wants the articles of this feed. The last one counts; a record
/// without a value ends it.
///
/// @param id as people call it: `bbc-world`; also the record's key
/// @param url of the feed
/// @param everySeconds how often it is asked
/// @param publisher of all its articles, where pages and feed are not to be asked
/// @param fullPage whether an item's page is read too
public record FeedFollowed(
        String id, String url, int everySeconds, @Nullable String publisher, FullPage fullPage) {
    public FeedFollowed {
        Require.filled(id, "id");
        Require.filled(url, "url");
        Require.present(fullPage, "full_page");
        if (everySeconds < 1) {
            throw new InvalidRecord("every_seconds", "is less than a second: " + everySeconds);
        }
    }
}
