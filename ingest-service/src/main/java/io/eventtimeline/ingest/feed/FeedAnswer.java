package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FeedPolled;
import io.eventtimeline.contracts.FullPage;
import io.eventtimeline.contracts.SentItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A feed and how it is, for readers of the API.
///
/// @param every in the spelling of requests: `900s`
record FeedAnswer(
        String id, String url, String every, @Nullable String publisher, FullPage fullPage, Health health) {

    private static final int SHOWN = 20;

    /// @param state waiting: not asked yet; ok; failing
    /// @param polledAt when it was asked last
    /// @param succeededAt when that brought something that could be read
    /// @param next when it is asked again
    /// @param error what went wrong last
    /// @param failures in a row
    /// @param articles sent so far, revisions counted
    /// @param skipped items of the last document that are no articles
    /// @param refused some of the items that can't be articles, and why
    /// @param movedTo the address that the server wants to be asked from now on
    record Health(
            String state,
            @Nullable Instant polledAt,
            @Nullable Instant succeededAt,
            @Nullable Instant next,
            @Nullable String error,
            int failures,
            long articles,
            int skipped,
            List<Refusal> refused,
            @Nullable String movedTo) {}

    record Refusal(String article, String why) {
        static Stream<Refusal> of(SentItem item) {
            return Optional.ofNullable(item.refused()).map(why -> new Refusal(item.article(), why)).stream();
        }
    }

    static FeedAnswer of(FeedFollowed feed, Optional<FeedPolled> state) {
        return new FeedAnswer(
                feed.id(),
                feed.url(),
                feed.everySeconds() + "s",
                feed.publisher(),
                feed.fullPage(),
                state.map(FeedAnswer::health)
                        .orElse(new Health("waiting", null, null, null, null, 0, 0, 0, List.of(), null)));
    }

    private static Health health(FeedPolled state) {
        return new Health(
                state.error() == null ? "ok" : "failing",
                state.at(),
                state.succeededAt(),
                state.next(),
                state.error(),
                state.failures(),
                state.articles(),
                state.skipped(),
                state.items().stream().flatMap(Refusal::of).limit(SHOWN).toList(),
                state.movedTo());
    }
}
