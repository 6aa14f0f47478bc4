package io.eventtimeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Article;
import io.eventtimeline.contracts.ArticleId;
import io.eventtimeline.contracts.ArticleWithdrawn;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.ingest.fetch.RawWeb;
import io.eventtimeline.pages.address.CanonicalUrl;
import io.eventtimeline.platform.process.PlatformProcess;
import io.eventtimeline.topics.DeclaredTopics;
import io.eventtimeline.topics.Received;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Feeds of a web of our own, over HTTP, into a real Kafka.
class FeedsIT {
    private static final Duration LONG = Duration.ofSeconds(90);
    private static final String[] SETTINGS = {
        "--ingest.fetch.allow=127.0.0.0/8",
        "--ingest.fetch.host-delay=0s",
        "--ingest.feed.shortest=1s",
        "--ingest.fetch.pause=2s",
        "--ingest.fetch.total-time=3s"
    };

    @TempDir
    static Path folder;

    private static PlatformProcess platform;

    @BeforeAll
    static void start() throws InterruptedException {
        platform = PlatformProcess.startKafka(folder);
        DeclaredTopics.ensure(platform.kafka(), Topics.all());
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void a_followed_feed_brings_its_articles_with_their_pages_text_and_dates() throws Exception {
        try (RawWeb web = new RawWeb("127.0.0.11");
                IngestProcess ingest = ingest("one").awaitReady();
                ArticlesTopic articles = new ArticlesTopic(platform.kafka())) {
            web.on("/feed.xml", rss("\"v1\"", item(web, "/council", "Council meets", "A teaser.")));
            web.on("/council?utm_source=rss", page("The council met on July 13 in the old town hall. ".repeat(8)));
            assertThat(ingest.put("/v1/feeds/gazette", "{\"url\": \"" + web.at("/feed.xml") + "\", \"every\": \"1s\"}")
                            .statusCode())
                    .isEqualTo(202);

            articles.await(id(web, "/council"), records -> assertThat(records).hasSize(1));
            Article article =
                    ((Received.Published) articles.of(id(web, "/council")).getFirst()).article();
            assertThat(article.title()).isEqualTo("Council meets");
            assertThat(article.text()).contains("The council met on July 13");
            assertThat(article.published()).isEqualTo(PublicationDate.of("2016-08-16T23:30:00+02:00"));

            Awaitility.await()
                    .atMost(LONG)
                    .until(() -> web.requests("/feed.xml").size() >= 3);
            assertThat(web.requests("/feed.xml").getLast().head()).contains("If-None-Match: \"v1\"");
            assertThat(web.requests("/council?utm_source=rss"))
                    .as("its page is read once")
                    .hasSize(1);
            JsonNode feed = json(ingest.get("/v1/feeds/gazette").body());
            assertThat(feed.at("/health/state").asString()).isEqualTo("ok");
            assertThat(feed.at("/health/articles").asInt()).isEqualTo(1);
            assertThat(articles.of(id(web, "/council")))
                    .as("an unchanged item is nothing new")
                    .hasSize(1);

            web.on("/feed.xml", rss("\"v2\"", item(web, "/council", "Council met", "A teaser.")));
            articles.await(id(web, "/council"), records -> assertThat(records).hasSize(2));

            assertThat(ingest.delete("/v1/feeds/gazette").statusCode()).isEqualTo(204);
            Awaitility.await()
                    .atMost(LONG)
                    .until(() -> ingest.get("/v1/feeds/gazette").statusCode() == 404);
        }
    }

    @Test
    void killed_in_mid_feed_and_started_again_every_article_comes_in_and_each_counts_once() throws Exception {
        int count = 60;
        try (RawWeb web = new RawWeb("127.0.0.12");
                ArticlesTopic articles = new ArticlesTopic(platform.kafka())) {
            StringBuilder items = new StringBuilder();
            for (int i = 0; i < count; i++) {
                String path = "/story-" + i;
                items.append(item(web, path, "Story " + i, "A teaser."));
                byte[] page = page("It is story number " + i + " of a long day in the old town. ".repeat(8))
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8);
                web.on(path + "?utm_source=rss", out -> {
                    Thread.sleep(50);
                    out.write(page);
                });
            }
            web.on("/feed.xml", rss("\"v1\"", items.toString()));
            Set<String> wanted = IntStream.range(0, count)
                    .mapToObj(i -> id(web, "/story-" + i))
                    .collect(Collectors.toSet());
            try (IngestProcess ingest = ingest("killed").awaitReady()) {
                ingest.put("/v1/feeds/long", "{\"url\": \"" + web.at("/feed.xml") + "\", \"every\": \"1s\"}");
                Awaitility.await().pollInSameThread().atMost(LONG).until(() -> came(articles, wanted) >= count / 3);
                ingest.kill();
            }
            assertThat(came(articles, wanted)).as("killed in the middle").isLessThan(count);
            try (IngestProcess again = ingest("again").awaitReady()) {
                Awaitility.await().pollInSameThread().atMost(LONG).until(() -> came(articles, wanted) == count);
                Awaitility.await()
                        .atMost(LONG)
                        .until(() -> json(again.get("/v1/feeds/long").body())
                                .at("/health/state")
                                .asString()
                                .equals("ok"));
                again.delete("/v1/feeds/long");
            }
            List<Set<Object>> contents = new ArrayList<>();
            int twice = 0;
            for (String id : wanted) {
                List<Received> records = articles.of(id);
                twice += records.size() - 1;
                contents.add(Set.copyOf(records));
            }
            assertThat(contents)
                    .as("what came twice is the same")
                    .allSatisfy(content -> assertThat(content).hasSize(1));
            assertThat(twice).as("only what was not yet noted comes again").isLessThanOrEqualTo(10);
        }
    }

    @Test
    void an_article_whose_publisher_takes_its_page_down_is_withdrawn_where_that_is_switched_on() throws Exception {
        try (RawWeb web = new RawWeb("127.0.0.13");
                ArticlesTopic articles = new ArticlesTopic(platform.kafka());
                IngestProcess ingest = ingest(
                                "withdrawing", "--ingest.withdrawal.enabled=true", "--ingest.withdrawal.every=1s")
                        .awaitReady()) {
            web.on("/feed.xml", rss("\"v1\"", item(web, "/council", "Council meets", "A teaser.")));
            web.on("/council?utm_source=rss", page("The council met on July 13 in the old town hall. ".repeat(8)));
            ingest.put("/v1/feeds/withdrawing", "{\"url\": \"" + web.at("/feed.xml") + "\", \"every\": \"1s\"}");
            Awaitility.await()
                    .atMost(LONG)
                    .until(() -> web.requests("/council?utm_source=rss").size() >= 3);
            articles.await(id(web, "/council"), records -> assertThat(records).hasSize(1));

            web.on("/council?utm_source=rss", "HTTP/1.1 410 Gone\n\n");
            articles.await(
                    id(web, "/council"),
                    records -> assertThat(records)
                            .last()
                            .isEqualTo(new Received.Withdrawn(
                                    new ArticleWithdrawn(id(web, "/council"), "its page answers 410"))));
            ingest.delete("/v1/feeds/withdrawing");
        }
    }

    @Test
    void of_two_instances_each_polls_its_own_feeds_and_bad_ones_harm_nobody() throws Exception {
        List<RawWeb> webs = new ArrayList<>();
        Path file = folder.resolve("feeds.yaml");
        StringBuilder yaml = new StringBuilder("feeds:\n");
        for (int i = 0; i < 12; i++) {
            RawWeb web = new RawWeb("127.0.1." + (i + 1));
            web.on("/feed.xml", feed(web, i));
            webs.add(web);
            yaml.append("  site-%d: {url: '%s', every: 1h, full_page: never}\n".formatted(i, web.at("/feed.xml")));
        }
        Files.writeString(file, yaml);
        try (ArticlesTopic articles = new ArticlesTopic(platform.kafka());
                IngestProcess one = ingest("first").awaitReady();
                IngestProcess two = ingest("second").awaitReady()) {
            awaitShare("first");
            awaitShare("second");
            try (IngestProcess three =
                    ingest("third", "--ingest.feed.file=" + file).awaitReady()) {
                Set<String> good = IntStream.range(0, 8)
                        .mapToObj(i -> id(webs.get(i), "/story"))
                        .collect(Collectors.toSet());
                Awaitility.await().pollInSameThread().atMost(LONG).until(() -> came(articles, good) == good.size());
                Awaitility.await()
                        .atMost(LONG)
                        .until(() ->
                                states(one).stream().filter("failing"::equals).count() == 4);
                assertThat(states(two))
                        .as("every instance knows all")
                        .hasSize(12)
                        .isEqualTo(states(one));
                assertThat(states(three)).hasSize(12);
            }
            for (RawWeb web : webs) {
                assertThat(web.requests("/feed.xml"))
                        .as("asked by one instance")
                        .hasSize(1);
            }
            for (RawWeb web : webs) {
                web.close();
            }
        }
    }

    @Test
    void a_feed_that_can_not_be_followed_is_told_why() throws Exception {
        try (IngestProcess ingest = ingest("told").awaitReady()) {
            assertThat(ingest.put("/v1/feeds/x", "{\"url\": \"ftp://news.example/\"}")
                            .body())
                    .contains("url", "https://");
            assertThat(ingest.put("/v1/feeds/x", "{\"url\": \"https://news.example/\", \"every\": \"often\"}")
                            .body())
                    .contains("every is no time");
            assertThat(ingest.put("/v1/feeds/x", "{\"url\": \"https://news.example/\", \"interval\": \"1h\"}")
                            .body())
                    .contains("interval is no field of a feed");
            assertThat(ingest.put("/v1/feeds/X Y".replace(" ", "%20"), "{}").statusCode())
                    .isEqualTo(400);
            assertThat(ingest.put("/v1/feeds/x", "[]").statusCode()).isEqualTo(400);
            assertThat(ingest.delete("/v1/feeds/nobody").statusCode()).isEqualTo(404);
        }
    }

    /// 0 to 7 are good; then a gzip bomb, an endless one, one of silence, one with a DOCTYPE.
    private static RawWeb.Script feed(RawWeb web, int i) {
        return switch (i) {
            case 8 ->
                out -> {
                    out.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                    try (var gzip = new GZIPOutputStream(out)) {
                        gzip.write(new byte[50_000_000]);
                    }
                };
            case 9 ->
                out -> {
                    out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                    while (true) {
                        out.write(new byte[8192]);
                    }
                };
            case 10 -> out -> Thread.sleep(30_000);
            case 11 ->
                out -> out.write("HTTP/1.1 200 OK\r\n\r\n<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss/>"
                        .getBytes(StandardCharsets.UTF_8));
            default ->
                out -> out.write(rss("\"v1\"", item(web, "/story", "Story", "It happened on July 13."))
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        };
    }

    private static void awaitShare(String name) {
        Awaitility.await()
                .atMost(LONG)
                .until(() -> Files.readString(folder.resolve(name + ".log")).contains("following the feeds of"));
    }

    private static IngestProcess ingest(String name, String... more) throws IOException {
        List<String> settings = new ArrayList<>(List.of(SETTINGS));
        settings.addAll(List.of(more));
        return new IngestProcess(platform.kafka(), folder.resolve(name + ".log"), settings.toArray(String[]::new));
    }

    private static List<String> states(IngestProcess ingest) throws Exception {
        return json(ingest.get("/v1/feeds").body())
                .path("feeds")
                .valueStream()
                .filter(feed -> feed.path("id").asString().startsWith("site-"))
                .map(feed -> feed.at("/health/state").asString())
                .toList();
    }

    private static long came(ArticlesTopic articles, Set<String> wanted) {
        return articles.all().keySet().stream().filter(wanted::contains).count();
    }

    private static String id(RawWeb web, String path) {
        return ArticleId.ofUrl(CanonicalUrl.of(web.at(path)).identity());
    }

    private static String rss(String etag, String items) {
        return "HTTP/1.1 200 OK\nContent-Type: application/rss+xml\nETag: " + etag
                + "\n\n<rss version=\"2.0\"><channel><title>Gazette</title>" + items + "</channel></rss>";
    }

    private static String item(RawWeb web, String path, String title, String description) {
        return "<item><title>" + title + "</title><link>" + web.at(path) + "?utm_source=rss</link><description>"
                + description + "</description><pubDate>Tue, 16 Aug 2016 23:30:00 +0200</pubDate></item>";
    }

    private static String page(String text) {
        return "HTTP/1.1 200 OK\nContent-Type: text/html; charset=utf-8\n\n<html lang=en><head><title>Story</title></head><body><article><h1>Story</h1><p>"
                + text + "</p><p>" + text + "</p></article></body></html>";
    }

    private static JsonNode json(String body) {
        return Json.MAPPER.readTree(body);
    }
}
