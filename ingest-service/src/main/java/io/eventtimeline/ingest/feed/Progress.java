package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FeedPolled;
import io.eventtimeline.contracts.SentItem;
import io.eventtimeline.contracts.WatchedPage;
import io.eventtimeline.ingest.fetch.Fetched;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far the reading of one feed is, while it is being read: what was sent before, and what Kafka has taken since.
final class Progress {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Duration LATER = Duration.ofHours(1);

    private final FeedFollowed feed;
    private final Optional<FeedPolled> before;
    private final Map<String, SentItem> sentBefore = new HashMap<>();
    private final Map<String, SentItem> sent = new LinkedHashMap<>();
    private final Map<String, SentItem> pending = new LinkedHashMap<>();
    private final Set<String> busySites = new HashSet<>();
    private long articles;
    private int noArticles;
    private final Map<String, WatchedPage> pages = new LinkedHashMap<>();

    Progress(FeedFollowed feed, Optional<FeedPolled> before) {
        this.feed = feed;
        this.before = before;
        this.articles = before.map(FeedPolled::articles).orElse(0L);
        this.noArticles =
                before.map(state -> state.skipped() - refused(state.items())).orElse(0);
        before.stream().flatMap(state -> state.pages().stream()).forEach(this::watch);
        before.stream().flatMap(state -> state.items().stream()).forEach(item -> sentBefore.put(item.article(), item));
    }

    FeedFollowed feed() {
        return feed;
    }

    /// What left the document is forgotten, the rest is as it was.
    void document(List<ItemArticle> items, int itemsThatAreNone) {
        noArticles = itemsThatAreNone;
        for (ItemArticle item : items) {
            SentItem known = sentBefore.get(item.id());
            if (known != null) {
                sent.put(item.id(), known);
            }
        }
    }

    /// Never sent, sent with other words, or sent without its page.
    boolean isWaiting(ItemArticle item) {
        SentItem known = sent.get(item.id());
        return known == null || !known.hash().equals(item.item().hash()) || known.pageTries() > 0;
    }

    /// How often its page is still to be asked for, of an item that was sent without; 0 for all others.
    int triesLeft(ItemArticle item) {
        SentItem known = sent.get(item.id());
        return known != null && known.hash().equals(item.item().hash()) ? known.pageTries() : 0;
    }

    boolean isBusy(String site) {
        return busySites.contains(site);
    }

    void noteBusy(String site) {
        busySites.add(site);
    }

    void pending(SentItem item) {
        pending.put(item.article(), item);
    }

    /// @param published of what is pending; the rest is only still to be asked for
    void noteSent(int published) {
        articles += published;
        sent.putAll(pending);
        pending.clear();
    }

    void forgetPending() {
        pending.clear();
    }

    /// Else there is nothing that could be withdrawn.
    boolean isSent(ItemArticle item) {
        SentItem known = sent.get(item.id());
        return known != null && known.refused() == null;
    }

    /// Those that are looked at again, oldest first.
    List<WatchedPage> pages() {
        return List.copyOf(pages.values());
    }

    boolean isWatched(String article) {
        return pages.containsKey(article);
    }

    void watch(WatchedPage page) {
        pages.put(page.article(), page);
    }

    void unwatch(WatchedPage page) {
        pages.remove(page.article());
    }

    /// In mid-document: the next one who looks asks for all of it again, at once.
    FeedPolled soFar(Instant now) {
        return state(now, now, null, null, before.map(FeedPolled::succeededAt).orElse(null), null, 0, moved());
    }

    FeedPolled done(Fetched.Content content, PollTimes times, Instant now) {
        return state(
                now,
                times.afterSuccess(now, feed.everySeconds()),
                content.etag(),
                content.lastModified(),
                now,
                null,
                0,
                content.moved().orElse(null));
    }

    /// Of an index of sitemaps, which says nothing of whether they changed.
    ///
    /// @param problem of those that could not be read: what they had is not forgotten
    FeedPolled gathered(Optional<String> problem, PollTimes times, Instant now) {
        if (problem.isPresent()) {
            sentBefore.forEach(sent::putIfAbsent);
        }
        Instant next = times.afterSuccess(now, feed.everySeconds());
        return state(now, next, null, null, now, problem.orElse(null), 0, null);
    }

    FeedPolled unchanged(PollTimes times, Instant now) {
        sent.putAll(sentBefore);
        return state(now, times.afterSuccess(now, feed.everySeconds()), etag(), lastModified(), now, null, 0, moved());
    }

    FeedPolled failed(@Nullable String why, Optional<Duration> retryAfter, PollTimes times, Instant now) {
        sentBefore.forEach(sent::putIfAbsent);
        int failures = before.map(FeedPolled::failures).orElse(0) + 1;
        return state(
                now,
                times.afterFailure(now, feed.everySeconds(), failures, retryAfter),
                etag(),
                lastModified(),
                before.map(FeedPolled::succeededAt).orElse(null),
                why,
                failures,
                moved());
    }

    /// Kafka took no more: what it has is noted, the rest is looked for again soon.
    FeedPolled interrupted(Instant now) {
        return state(
                now,
                now.plus(SOON),
                null,
                null,
                before.map(FeedPolled::succeededAt).orElse(null),
                "Kafka did not acknowledge in time",
                before.map(FeedPolled::failures).orElse(0),
                moved());
    }

    /// Not asked: its host's turn did not come. As before, then.
    FeedPolled postponed(Duration delay, Instant now) {
        sentBefore.forEach(sent::putIfAbsent);
        return state(
                now,
                now.plus(delay),
                etag(),
                lastModified(),
                before.map(FeedPolled::succeededAt).orElse(null),
                before.map(FeedPolled::error).orElse(null),
                before.map(FeedPolled::failures).orElse(0),
                moved());
    }

    /// Our own code failed on it.
    FeedPolled broken(Throwable defect, Instant now) {
        sentBefore.forEach(sent::putIfAbsent);
        return state(
                now,
                now.plus(LATER),
                null,
                null,
                before.map(FeedPolled::succeededAt).orElse(null),
                defect(defect),
                before.map(FeedPolled::failures).orElse(0) + 1,
                moved());
    }

    static String defect(Throwable defect) {
        return "a defect of this service: " + defect.getClass().getSimpleName() + "; its log says more";
    }

    private static int refused(Collection<SentItem> items) {
        return (int) items.stream().filter(item -> item.refused() != null).count();
    }

    private @Nullable String etag() {
        return before.map(FeedPolled::etag).orElse(null);
    }

    private @Nullable String lastModified() {
        return before.map(FeedPolled::lastModified).orElse(null);
    }

    private @Nullable String moved() {
        return before.map(FeedPolled::movedTo).orElse(null);
    }

    private FeedPolled state(
            Instant at,
            Instant next,
            @Nullable String etag,
            @Nullable String lastModified,
            @Nullable Instant succeededAt,
            @Nullable String error,
            int failures,
            @Nullable String movedTo) {
        return new FeedPolled(
                feed.id(),
                feed.url(),
                at,
                next,
                etag,
                lastModified,
                succeededAt,
                error,
                failures,
                movedTo,
                articles,
                noArticles + refused(sent.values()),
                List.copyOf(sent.values()),
                pages());
    }
}
