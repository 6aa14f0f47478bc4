package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.ArticleWithdrawn;
import io.eventtimeline.contracts.WatchedPage;
import io.eventtimeline.ingest.fetch.Fetched;
import io.eventtimeline.ingest.fetch.Fetcher;
import io.eventtimeline.ingest.fetch.Wanted;
import io.eventtimeline.ingest.publish.Acknowledgement;
import io.eventtimeline.ingest.publish.Publisher;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// Looks at pages of articles again, a few at each poll of their feed, and withdraws what its publisher took down.
@Component
final class PageWatch {
    private static final String ACCEPT = "text/html, */*;q=0.5";

    /// Whether it is there shows at once.
    private static final DataSize GLANCE = DataSize.ofKilobytes(1);

    private final Function<Wanted, Fetched> fetch;
    private final Function<ArticleWithdrawn, CompletableFuture<Acknowledgement>> withdraw;
    private final WithdrawalSettings settings;

    @Autowired
    PageWatch(Fetcher fetcher, Publisher publisher, WithdrawalSettings settings) {
        this(fetcher::fetch, publisher::publish, settings);
    }

    PageWatch(
            Function<Wanted, Fetched> fetch,
            Function<ArticleWithdrawn, CompletableFuture<Acknowledgement>> withdraw,
            WithdrawalSettings settings) {
        this.fetch = fetch;
        this.withdraw = withdraw;
        this.settings = settings;
    }

    /// From now on, of those that were sent.
    void begin(List<ItemArticle> items, Progress progress, Instant now) {
        if (settings.enabled()) {
            items.stream()
                    .filter(item -> progress.isSent(item) && !progress.isWatched(item.id()))
                    .forEach(item -> item.link()
                            .map(link -> new WatchedPage(item.id(), link, now, now.plus(settings.every()), 0))
                            .ifPresent(progress::watch));
            List<WatchedPage> pages = progress.pages();
            pages.subList(0, Math.max(0, pages.size() - settings.mostPages())).forEach(progress::unwatch);
        }
    }

    /// At those whose time has come.
    void look(Progress progress, Instant now) {
        progress.pages().stream()
                .filter(page -> !settings.enabled()
                        || page.since().plus(settings.during()).isBefore(now))
                .forEach(progress::unwatch);
        progress.pages().stream()
                .filter(page -> !page.next().isAfter(now))
                .limit(settings.perPoll())
                .forEach(page -> look(page, progress, now));
    }

    private void look(WatchedPage page, Progress progress, Instant now) {
        switch (fetch.apply(Wanted.startOf(page.url(), ACCEPT, GLANCE))) {
            case Fetched.Missing missing -> missing(page, missing, progress, now);
            case Fetched.Content _, Fetched.NotModified _, Fetched.Oversized _ -> later(page, 0, progress, now);
            case Fetched.Refused _, Fetched.Failed _, Fetched.Postponed _ -> later(page, page.misses(), progress, now);
        }
    }

    private void missing(WatchedPage page, Fetched.Missing missing, Progress progress, Instant now) {
        int misses = page.misses() + 1;
        if (missing.forGood() || misses >= settings.notFound()) {
            ArticleWithdrawn withdrawal = new ArticleWithdrawn(page.article(), "its page answers " + missing.status());
            switch (withdraw.apply(withdrawal).join()) {
                case Acknowledgement.Written _ -> progress.unwatch(page);
                case Acknowledgement.Missing _ -> later(page, page.misses(), progress, now);
            }
        } else {
            later(page, misses, progress, now);
        }
    }

    private void later(WatchedPage page, int misses, Progress progress, Instant now) {
        progress.watch(new WatchedPage(page.article(), page.url(), page.since(), now.plus(settings.every()), misses));
    }
}
