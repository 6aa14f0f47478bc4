package io.eventtimeline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleId;
import io.eventtimeline.contracts.FeedFollowed;
import io.eventtimeline.contracts.FullPage;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.ingest.feed.document.FeedItem;
import io.eventtimeline.pages.Page;
import io.eventtimeline.pages.PageReader;
import io.eventtimeline.pages.RawPage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// From an item and its page to an article.
class ItemArticleTest {
    private static final LocalDate TODAY = LocalDate.of(2016, 8, 20);
    private static final String FEED = "https://gazette.example/rss/feed.xml";

    @Test
    void its_address_names_it_as_a_caller_s_would() {
        ItemArticle item = item("4711", "../council?utm_source=rss", null).orElseThrow();
        assertThat(item.id()).isEqualTo(ArticleId.ofUrl("https://gazette.example/council"));
        assertThat(article(item, "").url()).isEqualTo("https://gazette.example/council");
        assertThat(article(item, "").publisher()).isEqualTo("gazette.example");
    }

    @Test
    void without_an_address_the_feed_s_own_name_for_it_counts() {
        ItemArticle item = item("4711", null, null).orElseThrow();
        assertThat(item.id())
                .startsWith("c-feed-")
                .isEqualTo(item("4711", null, null).orElseThrow().id());
        assertThat(item.id())
                .isNotEqualTo(item("4712", null, null).orElseThrow().id());
    }

    @Test
    void what_has_neither_address_nor_text_is_no_article() {
        FeedItem item = new FeedItem("4711", null, "Council meets", null, null, null, null, null);
        assertThat(ItemArticle.of(item, "gazette", FEED)).isEmpty();
    }

    @Test
    void a_page_that_is_sure_tells_the_day_where_it_was_written() {
        ItemArticle item = item("4711", "/council", "2016-08-17T03:30:00Z").orElseThrow();
        Article article = article(item, """
                <html><head><script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
                "headline": "Council meets", "datePublished": "2016-08-16T23:30:00-04:00"}</script></head><body><p>x</p></body></html>""");
        assertThat(article.published()).isEqualTo(PublicationDate.of("2016-08-16T23:30:00-04:00"));
    }

    @Test
    void a_page_of_quite_another_day_does_not_count() {
        ItemArticle item = item("4711", "/council", "2016-08-17T03:30:00Z").orElseThrow();
        Article article = article(item, """
                <html><head><meta property="article:published_time" content="2011-01-01T00:00:00Z"></head><body><p>x</p></body></html>""");
        assertThat(article.published()).isEqualTo(PublicationDate.of("2016-08-17T03:30:00Z"));
    }

    @Test
    void a_date_to_come_is_nobody_s_publication_date() {
        ItemArticle item = item("4711", "/council", "2026-08-17").orElseThrow();
        assertThat(article(item, "").published()).isNull();
    }

    @Test
    void a_page_is_wanted_where_the_feed_has_only_a_summary() {
        FeedItem teaser = new FeedItem("1", "/a", null, "Short.", null, null, null, null);
        FeedItem whole = new FeedItem("1", "/a", null, "Long. ".repeat(200), null, null, null, null);
        assertThat(ItemPage.isWanted(FullPage.AUTO, teaser)).isTrue();
        assertThat(ItemPage.isWanted(FullPage.AUTO, whole)).isFalse();
        assertThat(ItemPage.isWanted(FullPage.ALWAYS, whole)).isTrue();
        assertThat(ItemPage.isWanted(FullPage.NEVER, teaser)).isFalse();
    }

    @RepeatedTest(20)
    void a_feed_that_fails_is_asked_after_twice_as_long_each_time_but_not_after_longer_than_a_day() {
        PollTimes times = new PollTimes(new FeedSettings(
                null, Duration.ofMinutes(15), Duration.ofMinutes(1), Duration.ofHours(24), 16, 10, 3, 20));
        Instant now = Instant.parse("2016-08-16T08:00:00Z");
        assertThat(Duration.between(now, times.afterFailure(now, 900, 3, Optional.empty())))
                .isBetween(Duration.ofMinutes(54), Duration.ofMinutes(66));
        assertThat(Duration.between(now, times.afterFailure(now, 900, 500, Optional.empty())))
                .isBetween(Duration.ofHours(21), Duration.ofHours(27));
        assertThat(times.afterFailure(now, 900, 1, Optional.of(Duration.ofHours(5))))
                .isEqualTo(now.plus(Duration.ofHours(5)));
    }

    private static Optional<ItemArticle> item(String key, @Nullable String link, @Nullable String published) {
        PublicationDate date = published == null ? null : PublicationDate.of(published);
        return ItemArticle.of(
                new FeedItem(key, link, "Council meets", null, "The council met.", date, null, null), "gazette", FEED);
    }

    private static Article article(ItemArticle item, String html) {
        FeedFollowed feed = new FeedFollowed("gazette", FEED, 900, null, FullPage.AUTO);
        Optional<Page> page = html.isEmpty()
                ? Optional.empty()
                : Optional.of(PageReader.read(new RawPage(
                        html.getBytes(StandardCharsets.UTF_8), "text/html", "https://gazette.example/council", TODAY)));
        return item.article(feed, null, page, TODAY);
    }
}
