package io.eventtimeline.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.ArticleId;
import io.eventtimeline.ingest.fetch.Fetcher;
import io.eventtimeline.ingest.fetch.RawWeb;
import io.eventtimeline.ingest.fetch.Settings;
import io.eventtimeline.pages.address.CanonicalUrl;
import org.junit.jupiter.api.Test;

class PageFetchTest {
    private static final String PARAGRAPH =
            "<p>" + "The council met on July 13 in the old town hall, diplomats said. ".repeat(5) + "</p>";
    private static final String PAGE =
            "<html lang=en><head><link rel=canonical href='https://other.example/theirs'></head><body><article>"
                    + "<h1>Council meets</h1>" + PARAGRAPH + PARAGRAPH + "</article></body></html>";

    @Test
    void a_page_is_an_article_of_the_address_where_it_was_found() throws Exception {
        try (RawWeb web = new RawWeb();
                Fetcher fetcher = new Fetcher(Settings.allowing("127.0.0.0/8"))) {
            web.on("/council", html(PAGE));
            assertThat(fetch(fetcher, web.at("/council"))).isInstanceOfSatisfying(FetchedPage.Read.class, read -> {
                assertThat(read.article().id())
                        .isEqualTo(ArticleId.ofUrl(
                                CanonicalUrl.of(web.at("/council")).identity()));
                assertThat(read.article().title()).isEqualTo("Council meets");
                assertThat(read.article().text()).startsWith("The council met on July 13");
                assertThat(read.article().language()).isEqualTo("en");
                assertThat(read.article().published()).as("nobody says when").isNull();
            });
        }
    }

    @Test
    void what_is_no_article_says_why() throws Exception {
        try (RawWeb web = new RawWeb();
                Fetcher fetcher = new Fetcher(Settings.allowing("127.0.0.0/8"))) {
            web.on("/gone", "HTTP/1.1 404 Not Found\nContent-Length: 0\n\n");
            web.on("/picture", "HTTP/1.1 200 OK\nContent-Type: image/png\n\nPNG");
            web.on("/empty", html("<html></html>"));
            assertThat(why(fetcher, web.at("/gone"))).contains("no such page (HTTP status 404)");
            assertThat(why(fetcher, web.at("/picture"))).contains("it is no HTML but image/png");
            assertThat(why(fetcher, web.at("/empty"))).contains("no text of an article");
        }
    }

    @Test
    void nothing_private_is_asked() throws Exception {
        try (RawWeb web = new RawWeb();
                Fetcher fetcher = new Fetcher(Settings.allowing())) {
            web.on("/council", html(PAGE));
            assertThat(why(fetcher, web.at("/council"))).startsWith("it may not be asked for");
            assertThat(web.requests("/council")).isEmpty();
        }
    }

    private static FetchedPage fetch(Fetcher fetcher, String url) {
        return new PageFetch(fetcher, Settings.allowing()).fetch(url);
    }

    private static String why(Fetcher fetcher, String url) {
        FetchedPage page = fetch(fetcher, url);
        assertThat(page).isInstanceOf(FetchedPage.Unreadable.class);
        return ((FetchedPage.Unreadable) page).why();
    }

    private static String html(String page) {
        return "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n\n" + page;
    }
}
