package io.eventtimeline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FullPage;
import io.eventtimeline.contracts.InvalidRecord;
import io.eventtimeline.contracts.SentItem;
import io.eventtimeline.ingest.feed.document.FeedItem;
import io.eventtimeline.ingest.fetch.FetchSettings;
import io.eventtimeline.ingest.fetch.Fetcher;
import io.eventtimeline.ingest.fetch.Settings;
import io.eventtimeline.ingest.publish.Acknowledgement;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One bad item among good ones.
class ItemDeliveryTest {
    private static final FeedFollowed FEED =
            new FeedFollowed("gazette", "https://gazette.example/feed.xml", 900, null, FullPage.NEVER);

    private static final FetchSettings SETTINGS = Settings.allowing();

    private final Fetcher fetcher = new Fetcher(SETTINGS);
    private final Counter refused = new SimpleMeterRegistry().counter("refused");
    private final List<String> sent = new ArrayList<>();
    private final Progress progress = new Progress(FEED, Optional.empty());

    @AfterEach
    void close() throws IOException {
        fetcher.close();
    }

    @Test
    void an_item_that_our_code_stumbles_over_is_refused_and_its_neighbours_go_on() {
        List<ItemArticle> items = List.of(item("one"), item("defect"), item("too large"), item("deep"), item("two"));
        progress.document(items, 1);

        assertThat(delivery().send(items, null, progress)).isTrue();

        assertThat(sent).containsExactly("one", "two");
        assertThat(refused.count()).isEqualTo(3);
        var state = progress.soFar(Instant.EPOCH);
        assertThat(state.articles()).isEqualTo(2);
        assertThat(state.skipped()).as("one that is none, and three refused").isEqualTo(4);
        assertThat(state.items().stream().map(SentItem::refused).filter(Objects::nonNull))
                .containsExactly(
                        "a defect of this service: IllegalStateException; its log says more",
                        "text has more than 16 MiB",
                        "a defect of this service: StackOverflowError; its log says more");
        assertThat(items.stream().filter(progress::isWaiting))
                .as("none is tried again before the feed says something else")
                .isEmpty();
    }

    @Test
    void what_was_refused_counts_once_also_at_the_next_poll() {
        List<ItemArticle> items = List.of(item("one"), item("defect"));
        progress.document(items, 0);
        delivery().send(items, null, progress);

        Progress next = new Progress(FEED, Optional.of(progress.soFar(Instant.EPOCH)));
        next.document(items, 0);
        assertThat(next.soFar(Instant.EPOCH).skipped()).isEqualTo(1);
        next.document(List.of(item("one")), 0);
        assertThat(new Progress(FEED, Optional.of(next.soFar(Instant.EPOCH)))
                        .soFar(Instant.EPOCH)
                        .skipped())
                .isZero();
    }

    private ItemDelivery delivery() {
        return new ItemDelivery(new ItemPage(fetcher, SETTINGS), this::publish, 3, refused);
    }

    private CompletableFuture<Acknowledgement> publish(Article article) {
        String title = Objects.requireNonNull(article.title());
        switch (title) {
            case "defect" -> throw new IllegalStateException("made up");
            case "too large" -> throw new InvalidRecord("text", "has more than 16 MiB");
            case "deep" -> throw new StackOverflowError();
            default -> sent.add(title);
        }
        return CompletableFuture.completedFuture(new Acknowledgement.Written());
    }

    private static ItemArticle item(String title) {
        return ItemArticle.of(
                        new FeedItem(title, null, title, "It happened.", null, null, null, null), "gazette", FEED.url())
                .orElseThrow();
    }
}
