package io.eventtimeline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.ingest.feed.document.FeedDocument;
import io.eventtimeline.ingest.feed.document.FeedItem;
import io.eventtimeline.ingest.fetch.FetchSettings;
import io.eventtimeline.ingest.fetch.Fetcher;
import io.eventtimeline.ingest.fetch.RawWeb;
import io.eventtimeline.ingest.fetch.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Indexes of sitemaps on a web of our own.
class SitemapsTest {
    private static final FetchSettings FETCH = Settings.allowing("127.0.0.1");

    private final Fetcher fetcher = new Fetcher(FETCH);
    private RawWeb web;

    @BeforeEach
    void open() throws IOException {
        web = new RawWeb();
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        web.close();
    }

    @Test
    void the_sitemaps_that_changed_last_are_read_first_and_only_so_many() throws Exception {
        String links = IntStream.rangeClosed(1, 9)
                .mapToObj(day -> link("/day-" + day, "<lastmod>2016-08-0" + day + "T10:00:00+02:00</lastmod>"))
                .collect(Collectors.joining());
        IntStream.rangeClosed(1, 9).forEach(day -> web.on("/day-" + day, sitemap("/story-" + day)));
        Sitemaps.Gathered gathered = gather(index(links + link("/undated", "")));
        assertThat(gathered.document().items())
                .extracting(FeedItem::link)
                .containsExactly("/story-9", "/story-8", "/story-7");
        assertThat(gathered.problem()).isEmpty();
    }

    @Test
    void an_index_within_an_index_is_read_and_one_within_that_is_not() throws Exception {
        web.on("/inner", ok(index(link("/leaf", "") + link("/innermost", ""))));
        web.on("/innermost", ok(index(link("/too-deep", ""))));
        web.on("/leaf", sitemap("/story"));
        Sitemaps.Gathered gathered = gather(index(link("/inner", "")));
        assertThat(gathered.document().items()).extracting(FeedItem::link).containsExactly("/story");
        assertThat(web.requests("/too-deep")).isEmpty();
    }

    @Test
    void an_index_that_leads_to_itself_ends() throws Exception {
        web.on("/loop", ok(index(link("/loop", "") + link("/loop#again", ""))));
        assertThat(gather(index(link("/loop", ""))).document().items()).isEmpty();
        assertThat(web.requests("/loop")).hasSize(1);
    }

    @Test
    void one_that_can_not_be_had_is_told_and_the_others_are_read() throws Exception {
        web.on("/good", sitemap("/story"));
        web.on("/page", ok("<html/>"));
        Sitemaps.Gathered gathered = gather(index(link("/away", "") + link("/page", "") + link("/good", "")));
        assertThat(gathered.document().items()).hasSize(1);
        assertThat(gathered.problem()).contains("one of its sitemaps can't be read: it answers 404");
    }

    private Sitemaps.Gathered gather(String index) throws Exception {
        FeedSettings settings = new FeedSettings(
                null, Duration.ofMinutes(15), Duration.ofMinutes(1), Duration.ofHours(24), 16, 10, 3, 3);
        return new Sitemaps(fetcher, FETCH, new FeedReader(), settings)
                .gather(FeedDocument.read(index.getBytes(StandardCharsets.UTF_8), null), web.at("/index.xml"));
    }

    private static String index(String links) {
        return "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>" + links + "</sitemapindex>";
    }

    private static String link(String address, String more) {
        return "<sitemap><loc>" + address + "</loc>" + more + "</sitemap>";
    }

    private static String sitemap(String page) {
        return ok("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>" + page
                + "</loc></url></urlset>");
    }

    private static String ok(String body) {
        return "HTTP/1.1 200 OK\n\n" + body;
    }
}
