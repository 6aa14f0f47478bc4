package io.eventtimeline.contracts;

/// An item of a feed that Kafka has as an article.
///
/// @param article its id
/// @param hash of what the feed said: another one is a revision
/// @param pageTries how often its page is still to be asked for, because it could not be had yet
public record SentItem(String article, String hash, int pageTries) {
    public SentItem {
        Require.filled(article, "article");
        Require.filled(hash, "hash");
    }
}
