package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FeedPolled;
import io.eventtimeline.ingest.feed.document.FeedDocument;
import io.eventtimeline.ingest.feed.document.FeedItem;
import io.eventtimeline.ingest.feed.document.UnreadableFeed;
import io.eventtimeline.ingest.fetch.FetchSettings;
import io.eventtimeline.ingest.fetch.Fetched;
import io.eventtimeline.ingest.fetch.Fetcher;
import io.eventtimeline.ingest.fetch.Wanted;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// One look at one feed: ask, read, send what is new, and only then say that it was sent.
@Component
final class FeedPoll {
    private static final Logger LOG = LoggerFactory.getLogger(FeedPoll.class);
    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";

    /// Saved together: what a crash in mid-feed sends again.
    private static final int STEP = 10;

    /// Feeds have tens of items, news sitemaps at most a thousand.
    static final int MOST_ITEMS = 2_000;

    private final Fetcher fetcher;
    private final FetchSettings limits;
    private final FeedReader reader;
    private final Sitemaps sitemaps;
    private final ItemDelivery delivery;
    private final PageWatch watch;
    private final FeedSettings settings;
    private final PollTimes times;
    private final InstantSource clock = InstantSource.system();

    FeedPoll(
            Fetcher fetcher,
            FetchSettings limits,
            FeedReader reader,
            Sitemaps sitemaps,
            ItemDelivery delivery,
            PageWatch watch,
            FeedSettings settings,
            PollTimes times) {
        this.fetcher = fetcher;
        this.limits = limits;
        this.reader = reader;
        this.sitemaps = sitemaps;
        this.delivery = delivery;
        this.watch = watch;
        this.settings = settings;
        this.times = times;
    }

    /// @param before how far its reading was
    /// @param save called with how far it is, several times for many items; what it is given is on Kafka
    void poll(FeedFollowed feed, Optional<FeedPolled> before, Consumer<FeedPolled> save) throws InterruptedException {
        Progress progress = new Progress(feed, before);
        switch (fetcher.fetch(wanted(feed, before))) {
            case Fetched.Content content -> read(content, progress, save);
            case Fetched.NotModified _ -> {
                watch.look(progress, clock.instant());
                save.accept(progress.unchanged(times, clock.instant()));
            }
            case Fetched.Missing missing ->
                save.accept(progress.failed(
                        "it answers " + missing.status(),
                        missing.forGood() ? Optional.of(settings.longestBackOff()) : Optional.empty(),
                        times,
                        clock.instant()));
            case Fetched.Refused(String why) ->
                save.accept(progress.failed(why, Optional.empty(), times, clock.instant()));
            case Fetched.Oversized(String why) ->
                save.accept(progress.failed(why, Optional.empty(), times, clock.instant()));
            case Fetched.Postponed(Duration delay) -> save.accept(progress.postponed(delay, clock.instant()));
            case Fetched.Failed failed ->
                save.accept(progress.failed(failed.why(), failed.retryAfter(), times, clock.instant()));
        }
    }

    /// Without conditions where pages are still to be had: they are named by the document alone.
    private Wanted wanted(FeedFollowed feed, Optional<FeedPolled> before) {
        Optional<FeedPolled> whole =
                before.filter(state -> state.items().stream().noneMatch(item -> item.pageTries() > 0));
        return new Wanted(
                feed.url(),
                ACCEPT,
                limits.largestFeed(),
                false,
                whole.map(FeedPolled::etag).orElse(null),
                whole.map(FeedPolled::lastModified).orElse(null));
    }

    private void read(Fetched.Content content, Progress progress, Consumer<FeedPolled> save)
            throws InterruptedException {
        try {
            FeedDocument document = reader.read(content);
            if (document.sitemaps().isEmpty()) {
                if (sent(document, content.address(), progress, save)) {
                    save.accept(progress.done(content, times, clock.instant()));
                }
            } else {
                Sitemaps.Gathered gathered = sitemaps.gather(document, content.address());
                if (sent(gathered.document(), content.address(), progress, save)) {
                    save.accept(progress.gathered(gathered.problem(), times, clock.instant()));
                }
            }
        } catch (UnreadableFeed e) {
            save.accept(progress.failed(e.getMessage(), Optional.empty(), times, clock.instant()));
        }
    }

    /// @return whether Kafka has all that is new; else that is saved already
    private boolean sent(FeedDocument document, String base, Progress progress, Consumer<FeedPolled> save) {
        List<ItemArticle> items = items(document, progress.feed(), base);
        progress.document(items, document.items().size() - items.size());
        List<ItemArticle> waiting = items.stream().filter(progress::isWaiting).toList();
        for (int from = 0; from < waiting.size(); from += STEP) {
            List<ItemArticle> step = waiting.subList(from, Math.min(from + STEP, waiting.size()));
            if (!delivery.send(step, document.language(), progress)) {
                save.accept(progress.interrupted(clock.instant()));
                return false;
            }
            watch.begin(step, progress, clock.instant());
            if (from + STEP < waiting.size()) {
                save.accept(progress.soFar(clock.instant()));
            }
        }
        watch.look(progress, clock.instant());
        return true;
    }

    private static List<ItemArticle> items(FeedDocument document, FeedFollowed feed, String base) {
        Map<String, ItemArticle> byId = new LinkedHashMap<>();
        document.items().stream()
                .limit(MOST_ITEMS)
                .flatMap(item -> article(item, feed, base).stream())
                .forEach(item -> byId.putIfAbsent(item.id(), item));
        return List.copyOf(byId.values());
    }

    /// An item that our code stumbles over is none, and no matter of its neighbours.
    private static Optional<ItemArticle> article(FeedItem item, FeedFollowed feed, String base) {
        try {
            return ItemArticle.of(item, feed.id(), base);
        } catch (RuntimeException defect) {
            LOG.error("feed {}: an item can't be read by a defect of this service", feed.id(), defect);
            return Optional.empty();
        }
    }
}
