package io.eventtimeline.ingest.feed;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.SentItem;
import io.eventtimeline.ingest.fetch.Addresses;
import io.eventtimeline.ingest.publish.Acknowledgement;
import io.eventtimeline.ingest.publish.Publisher;
import io.eventtimeline.pages.Page;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// Items of a feed to Kafka, with their pages where those are wanted. An item that can't be an article is refused, and
/// its neighbours go on.
@Component
final class ItemDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(ItemDelivery.class);

    private final ItemPage pages;
    private final Function<Article, CompletableFuture<Acknowledgement>> publish;
    private final int pageTries;
    private final Counter refused;
    private final InstantSource clock = InstantSource.system();

    @Autowired
    ItemDelivery(ItemPage pages, Publisher publisher, FeedSettings settings, MeterRegistry meters) {
        this(pages, publisher::publish, settings.pageTries(), meters.counter("ingest.refused", "source", "feed"));
    }

    ItemDelivery(
            ItemPage pages,
            Function<Article, CompletableFuture<Acknowledgement>> publish,
            int pageTries,
            Counter refused) {
        this.pages = pages;
        this.publish = publish;
        this.pageTries = pageTries;
        this.refused = refused;
    }

    /// @return whether Kafka has all of them but those that are refused
    boolean send(List<ItemArticle> step, @Nullable String language, Progress progress) {
        List<CompletableFuture<Acknowledgement>> words = new ArrayList<>();
        for (ItemArticle item : step) {
            try {
                prepare(item, language, progress).map(publish).ifPresent(words::add);
            } catch (InvalidRecord e) {
                refuse(item, Objects.requireNonNull(e.getMessage()), progress);
            } catch (RuntimeException | StackOverflowError e) {
                LOG.error(
                        "feed {}, article {}: a defect of this service",
                        progress.feed().id(),
                        item.id(),
                        e);
                refuse(item, Progress.defect(e), progress);
            }
        }
        boolean all = words.stream().map(CompletableFuture::join).allMatch(Acknowledgement.Written.class::isInstance);
        if (all) {
            progress.noteSent(words.size());
        } else {
            progress.forgetPending();
        }
        return all;
    }

    /// Remembered, so that it is tried again only when the feed says something else.
    private void refuse(ItemArticle item, String why, Progress progress) {
        refused.increment();
        progress.pending(new SentItem(item.id(), item.item().hash(), 0, why));
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
            case ItemPage.Outcome.Later _ -> again ? triesBefore - 1 : pageTries;
            case ItemPage.Outcome.Postponed _ -> again ? triesBefore : pageTries;
        };
        progress.pending(new SentItem(item.id(), item.item().hash(), triesLeft, null));
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
