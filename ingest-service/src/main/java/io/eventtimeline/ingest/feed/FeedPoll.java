package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FeedPolled;
import io.eventtimeline.contracts.SentItem;
import io.eventtimeline.ingest.feed.document.FeedDocument;
import io.eventtimeline.ingest.feed.document.UnreadableFeed;
import io.eventtimeline.ingest.fetch.Addresses;
import io.eventtimeline.ingest.fetch.FetchSettings;
import io.eventtimeline.ingest.fetch.Fetched;
import io.eventtimeline.ingest.fetch.Fetcher;
import io.eventtimeline.ingest.fetch.Wanted;
import io.eventtimeline.ingest.publish.Acknowledgement;
import io.eventtimeline.ingest.publish.Publisher;
import io.eventtimeline.pages.Page;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// One look at one feed: ask, read, send what is new, and only then say that it was sent.
@Component
final class FeedPoll {
    private static final String ACCEPT =
            "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1";

    /// Saved together: what a crash in mid-feed sends again.
    private static final int STEP = 10;

    /// Feeds have tens of items, news sitemaps at most a thousand.
    private static final int MOST_ITEMS = 2_000;

    private final Fetcher fetcher;
    private final FetchSettings limits;
    private final ItemPage pages;
    private final Publisher publisher;
    private final FeedSettings settings;
    private final PollTimes times;
    private final InstantSource clock = InstantSource.system();

    /// Documents in memory, as trees of what they say.
    private final Semaphore parsing = new Semaphore(2);

    FeedPoll(
            Fetcher fetcher,
            FetchSettings limits,
            ItemPage pages,
            Publisher publisher,
            FeedSettings settings,
            PollTimes times) {
        this.fetcher = fetcher;
        this.limits = limits;
        this.pages = pages;
        this.publisher = publisher;
        this.settings = settings;
        this.times = times;
    }

    /// @param before how far its reading was
    /// @param save called with how far it is, several times for many items; what it is given is on Kafka
    void poll(FeedFollowed feed, Optional<FeedPolled> before, Consumer<FeedPolled> save) throws InterruptedException {
        Progress progress = new Progress(feed, before);
        switch (fetcher.fetch(wanted(feed, before))) {
            case Fetched.Content content -> read(content, progress, save);
            case Fetched.NotModified _ -> save.accept(progress.unchanged(times, clock.instant()));
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
                whole.map(FeedPolled::etag).orElse(null),
                whole.map(FeedPolled::lastModified).orElse(null));
    }

    private void read(Fetched.Content content, Progress progress, Consumer<FeedPolled> save)
            throws InterruptedException {
        FeedDocument document;
        parsing.acquire();
        try {
            document = FeedDocument.read(content.body().bytes(), content.contentType());
        } catch (UnreadableFeed e) {
            save.accept(progress.failed(e.getMessage(), Optional.empty(), times, clock.instant()));
            return;
        } finally {
            parsing.release();
        }
        List<ItemArticle> items = items(document, progress.feed(), content.address());
        progress.document(items, document.items().size() - items.size());
        List<ItemArticle> waiting = items.stream().filter(progress::isWaiting).toList();
        for (int from = 0; from < waiting.size(); from += STEP) {
            List<ItemArticle> step = waiting.subList(from, Math.min(from + STEP, waiting.size()));
            if (!send(step, document.language(), progress)) {
                save.accept(progress.interrupted(clock.instant()));
                return;
            }
            if (from + STEP < waiting.size()) {
                save.accept(progress.soFar(clock.instant()));
            }
        }
        save.accept(progress.done(content, times, clock.instant()));
    }

    private static List<ItemArticle> items(FeedDocument document, FeedFollowed feed, String base) {
        Map<String, ItemArticle> byId = new LinkedHashMap<>();
        document.items().stream()
                .limit(MOST_ITEMS)
                .flatMap(item -> ItemArticle.of(item, feed.id(), base).stream())
                .forEach(item -> byId.putIfAbsent(item.id(), item));
        return List.copyOf(byId.values());
    }

    /// @return whether Kafka has all of them
    private boolean send(List<ItemArticle> step, @Nullable String language, Progress progress) {
        List<CompletableFuture<Acknowledgement>> words = step.stream()
                .flatMap(item -> prepare(item, language, progress).stream())
                .map(publisher::publish)
                .toList();
        boolean all = words.stream().map(CompletableFuture::join).allMatch(Acknowledgement.Written.class::isInstance);
        if (all) {
            progress.noteSent(words.size());
        } else {
            progress.forgetPending();
        }
        return all;
    }

    /// The article to send; nothing where only its page was missing and still is.
    private Optional<Article> prepare(ItemArticle item, @Nullable String language, Progress progress) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        int triesBefore = progress.triesLeft(item);
        boolean again = triesBefore > 0;
        boolean wanted = item.link().isPresent()
                && (again || ItemPage.isWanted(progress.feed().fullPage(), item.item()));
        ItemPage.Outcome outcome =
                wanted ? page(item.link().orElseThrow(), today, progress) : new ItemPage.Outcome.None();
        int triesLeft = switch (outcome) {
            case ItemPage.Outcome.Read _, ItemPage.Outcome.None _ -> 0;
            case ItemPage.Outcome.Later _ -> again ? triesBefore - 1 : settings.pageTries();
            case ItemPage.Outcome.Postponed _ -> again ? triesBefore : settings.pageTries();
        };
        progress.pending(new SentItem(item.id(), item.item().hash(), triesLeft));
        if (again && !(outcome instanceof ItemPage.Outcome.Read)) {
            return Optional.empty();
        }
        Optional<Page> page =
                outcome instanceof ItemPage.Outcome.Read(Page read) ? Optional.of(read) : Optional.empty();
        return Optional.of(item.article(progress.feed(), language, page, today));
    }

    /// Where one page of a site was postponed, so are the others of this poll: each would wait as long again.
    private ItemPage.Outcome page(String link, LocalDate today, Progress progress) {
        String site = Addresses.site(link);
        if (progress.isBusy(site)) {
            return new ItemPage.Outcome.Postponed();
        }
        ItemPage.Outcome outcome = pages.read(link, today);
        if (outcome instanceof ItemPage.Outcome.Postponed) {
            progress.noteBusy(site);
        }
        return outcome;
    }
}
