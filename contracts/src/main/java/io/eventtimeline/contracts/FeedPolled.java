package io.eventtimeline.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `feed.polled` on `feeds.v1`: how far the reading of a feed is. It is written after Kafka has the articles,
/// so what it says is done is done.
///
/// @param id of the feed; the record's key is `<id>/polled`
/// @param url that was asked: of another address this says nothing
/// @param at when
/// @param next when it is to be asked again
/// @param etag of the last answer that was read whole
/// @param lastModified of that answer, as the server wrote it
/// @param succeededAt when there was an answer that could be read
/// @param error what went wrong since then; for people
/// @param failures in a row
/// @param movedTo the address that the server wants to be asked from now on
/// @param articles sent so far, revisions counted
/// @param skipped items of the last document that are no articles: no address, no text, or refused
/// @param items of the last document that were sent or refused
/// @param pages that are looked at again, oldest first
public record FeedPolled(
        String id,
        String url,
        Instant at,
        Instant next,
        @Nullable String etag,
        @Nullable String lastModified,
        @Nullable Instant succeededAt,
        @Nullable String error,
        int failures,
        @Nullable String movedTo,
        long articles,
        int skipped,
        List<SentItem> items,
        List<WatchedPage> pages) {
    public FeedPolled {
        Require.filled(id, "id");
        Require.filled(url, "url");
        Require.present(at, "at");
        Require.present(next, "next");
        items = Require.list(items);
        pages = Require.list(pages);
    }
}
