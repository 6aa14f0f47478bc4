package io.eventtimeline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.ArticleWithdrawn;
import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FullPage;
import io.eventtimeline.contracts.SentItem;
import io.eventtimeline.contracts.WatchedPage;
import io.eventtimeline.ingest.feed.document.FeedItem;
import io.eventtimeline.ingest.fetch.Fetched;
import io.eventtimeline.ingest.fetch.Wanted;
import io.eventtimeline.ingest.publish.Acknowledgement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Pages that were taken down, looked at every twelve hours.
class PageWatchTest {
    private static final FeedFollowed FEED =
            new FeedFollowed("gazette", "https://gazette.example/feed.xml", 900, null, FullPage.NEVER);
    private static final Instant START = Instant.parse("2016-08-16T08:00:00Z");
    private static final Duration EVERY = Duration.ofHours(12);

    private final Map<String, Fetched> web = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<ArticleWithdrawn> withdrawn = new ArrayList<>();
    private Acknowledgement word = new Acknowledgement.Written();
    private Progress progress = new Progress(FEED, Optional.empty());

    @Test
    void what_is_gone_for_good_is_withdrawn_at_once() {
        ItemArticle item = sent("council");
        web.put("https://gazette.example/council", missing(410));
        look(1);
        assertThat(withdrawn).containsExactly(new ArticleWithdrawn(item.id(), "its page answers 410"));
        look(2);
        assertThat(withdrawn).hasSize(1);
    }

    @Test
    void what_is_not_found_is_withdrawn_after_three_looks_in_a_row() {
        sent("council");
        web.put("https://gazette.example/council", missing(404));
        look(1);
        look(2);
        web.put("https://gazette.example/council", new Fetched.NotModified());
        look(3);
        web.put("https://gazette.example/council", missing(404));
        look(4);
        look(5);
        assertThat(withdrawn).isEmpty();
        look(6);
        assertThat(withdrawn).hasSize(1);
    }

    @Test
    void a_server_that_is_away_or_forbids_it_says_nothing() {
        sent("council");
        for (int round = 1; round < 10; round++) {
            web.put(
                    "https://gazette.example/council",
                    round % 2 == 0
                            ? new Fetched.Refused("its robots.txt forbids it")
                            : new Fetched.Failed("it answers 500", Optional.empty()));
            look(round);
        }
        assertThat(asked).hasSize(9);
        assertThat(withdrawn).isEmpty();
    }

    @Test
    void a_page_is_looked_at_when_its_time_has_come_and_not_for_longer_than_a_week() {
        sent("council");
        watch(true).look(progress, START.plus(EVERY).minusSeconds(1));
        assertThat(asked).isEmpty();
        for (int round = 1; round <= 30; round++) {
            look(round);
        }
        assertThat(asked).hasSize(14);
        assertThat(progress.pages()).isEmpty();
    }

    @Test
    void of_many_pages_the_newest_are_kept_and_a_few_looked_at_each_time() {
        IntStream.range(0, 12).forEach(i -> sent("story-" + i));
        assertThat(progress.pages())
                .extracting(WatchedPage::url)
                .hasSize(10)
                .startsWith("https://gazette.example/story-2");
        look(1);
        look(1);
        look(1);
        look(1);
        look(1);
        assertThat(asked).as("two at a time, each once").hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void while_kafka_is_away_nothing_is_forgotten() {
        sent("council");
        web.put("https://gazette.example/council", missing(410));
        word = new Acknowledgement.Missing("Kafka is away");
        look(1);
        word = new Acknowledgement.Written();
        progress = new Progress(FEED, Optional.of(progress.soFar(START)));
        look(2);
        assertThat(withdrawn).hasSize(2);
        assertThat(progress.pages()).isEmpty();
    }

    @Test
    void refused_items_are_not_watched_and_nothing_is_where_it_is_switched_off() {
        ItemArticle refused = item("refused");
        progress.pending(new SentItem(refused.id(), refused.item().hash(), 0, "has more than 16 MiB"));
        progress.noteSent(0);
        watch(true).begin(List.of(refused), progress, START);
        assertThat(progress.pages()).isEmpty();

        sent("council");
        watch(false).look(progress, START.plus(EVERY));
        assertThat(progress.pages()).isEmpty();
        watch(false).begin(List.of(item("council")), progress, START);
        assertThat(progress.pages()).isEmpty();
        assertThat(asked).isEmpty();
    }

    private void look(int round) {
        watch(true).look(progress, START.plus(EVERY.multipliedBy(round)));
    }

    private PageWatch watch(boolean enabled) {
        return new PageWatch(
                this::fetch, this::withdraw, new WithdrawalSettings(enabled, EVERY, Duration.ofDays(7), 3, 10, 2));
    }

    private Fetched fetch(Wanted wanted) {
        asked.add(wanted.address());
        return web.getOrDefault(wanted.address(), new Fetched.NotModified());
    }

    private CompletableFuture<Acknowledgement> withdraw(ArticleWithdrawn withdrawal) {
        withdrawn.add(withdrawal);
        return CompletableFuture.completedFuture(word);
    }

    private ItemArticle sent(String page) {
        ItemArticle item = item(page);
        progress.pending(new SentItem(item.id(), item.item().hash(), 0, null));
        progress.noteSent(1);
        watch(true).begin(List.of(item), progress, START);
        return item;
    }

    private static ItemArticle item(String page) {
        FeedItem item = new FeedItem(null, "/" + page, page, "It happened.", null, null, null, null);
        return ItemArticle.of(item, FEED.id(), FEED.url()).orElseThrow();
    }

    private static Fetched missing(int status) {
        return new Fetched.Missing(status);
    }
}
