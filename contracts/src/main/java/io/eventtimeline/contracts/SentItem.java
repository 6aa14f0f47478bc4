package io.eventtimeline.contracts;

import org.jspecify.annotations.Nullable;

/// An item of a feed that Kafka has as an article, or that can't be one.
///
/// @param article its id
/// @param hash of what the feed said: another one is a revision
/// @param pageTries how often its page is still to be asked for, because it could not be had yet
/// @param refused why it was not sent, for people; absent where it was
public record SentItem(
        String article,
        String hash,
        int pageTries,
        @Nullable String refused) {
    public SentItem {
        Require.filled(article, "article");
        Require.filled(hash, "hash");
    }
}
