package io.eventtimeline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Topics;
import io.eventtimeline.ingest.fetch.RawWeb;
import io.eventtimeline.platform.process.PlatformProcess;
import io.eventtimeline.topics.DeclaredTopics;
import io.eventtimeline.topics.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Many feeds at once, a third of them bad. The large run: `-Dfeeds=500 -Darticles=50`, see docs/performance.md; it
/// leaves its figures in `target/feed-run.txt`.
class FeedRunIT {
    private static final int FEEDS = Integer.getInteger("feeds", 26);
    private static final int ARTICLES = Integer.getInteger("articles", 8);
    private static final Duration HOST_DELAY = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    private final List<GoodHost> good = new ArrayList<>();
    private final List<RawWeb> bad = new ArrayList<>();

    @BeforeEach
    void build() throws IOException {
        for (int i = 0; i < FEEDS; i++) {
            good.add(GoodHost.of(i, ARTICLES));
        }
        for (int i = 0; i < Math.max(BadHost.KINDS, FEEDS / 4); i++) {
            bad.add(BadHost.of(i));
        }
    }

    @AfterEach
    void close() throws IOException {
        for (RawWeb web : webs().toList()) {
            web.close();
        }
    }

    @Test
    void all_good_articles_come_in_each_once_and_no_bad_host_does_harm() throws Exception {
        try (PlatformProcess platform = PlatformProcess.startKafka(folder)) {
            DeclaredTopics.ensure(platform.kafka(), Topics.all());
            try (ArticlesTopic articles = new ArticlesTopic(platform.kafka());
                    IngestProcess ingest = ingest(platform.kafka()).awaitReady()) {
                long begin = System.nanoTime();
                Set<String> wanted = new HashSet<>();
                good.forEach(host -> wanted.addAll(host.ids()));
                Awaitility.await()
                        .pollInSameThread()
                        .atMost(LONG)
                        .until(() -> articles.count() >= wanted.size() && waiting(ingest) == 0);
                long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();

                Map<String, List<Received>> all = articles.all();
                assertThat(all.keySet()).isEqualTo(wanted);
                assertThat(all.values())
                        .allSatisfy(records -> assertThat(records).hasSize(1));
                assertThat(states(ingest, "good")).containsOnly("ok");
                assertThat(states(ingest, "bad")).hasSize(bad.size()).containsOnly("failing");
                assertThat(measured(ingest, "ingest.feeds?tag=state:failing")).isEqualTo(bad.size());
                assertThat(measured(ingest, "ingest.articles?tag=outcome:written"))
                        .isEqualTo(wanted.size());
                assertThat(ingest.readiness()).isEqualTo(200);
                politenessIsKept();
                Files.writeString(
                        Path.of("target", "feed-run.txt"),
                        "%d good feeds, %d bad ones, %d articles: %d s%n"
                                .formatted(good.size(), bad.size(), wanted.size(), seconds));
            }
        }
    }

    /// As the hosts saw it.
    private void politenessIsKept() {
        webs().forEach(web -> {
            List<Long> times = web.requests().stream()
                    .map(RawWeb.Request::atNanos)
                    .sorted()
                    .toList();
            for (int i = 1; i < times.size(); i++) {
                assertThat(Duration.ofNanos(times.get(i) - times.get(i - 1)))
                        .as(web.at(web.requests().get(i).path()))
                        .isGreaterThanOrEqualTo(HOST_DELAY);
            }
            assertThat(web.requests("/robots.txt")).hasSize(1);
            assertThat(web.requests(GoodHost.FORBIDDEN)).isEmpty();
        });
        assertThat(good).allSatisfy(host -> assertThat(host.web().mostAtOnce()).isEqualTo(1));
    }

    private IngestProcess ingest(String kafka) throws IOException {
        StringBuilder yaml = new StringBuilder("feeds:\n");
        for (int i = 0; i < good.size(); i++) {
            yaml.append(feed("good-" + i, good.get(i).web()));
        }
        for (int i = 0; i < bad.size(); i++) {
            yaml.append(feed("bad-" + i, bad.get(i)));
        }
        Path file = Files.writeString(folder.resolve("feeds.yaml"), yaml);
        return new IngestProcess(
                kafka,
                folder.resolve("ingest.log"),
                "--ingest.feed.file=" + file,
                "--ingest.fetch.allow=127.0.0.0/8",
                "--ingest.fetch.host-delay=" + HOST_DELAY.toMillis() + "ms",
                "--ingest.fetch.pause=2s",
                "--ingest.fetch.total-time=3s");
    }

    private static String feed(String id, RawWeb web) {
        return "  %s: {url: '%s', every: 1h}%n".formatted(id, web.at("/feed"));
    }

    private Stream<RawWeb> webs() {
        return Stream.concat(good.stream().map(GoodHost::web), bad.stream());
    }

    private static long waiting(IngestProcess ingest) throws Exception {
        return states(ingest, "").stream().filter("waiting"::equals).count();
    }

    private static List<String> states(IngestProcess ingest, String prefix) throws Exception {
        return json(ingest, "/v1/feeds")
                .path("feeds")
                .valueStream()
                .filter(feed -> feed.path("id").asString().startsWith(prefix))
                .map(feed -> feed.at("/health/state").asString())
                .toList();
    }

    private static double measured(IngestProcess ingest, String metric) throws Exception {
        return json(ingest, "/actuator/metrics/" + metric)
                .at("/measurements/0/value")
                .asDouble();
    }

    private static JsonNode json(IngestProcess ingest, String path) throws Exception {
        return Json.MAPPER.readTree(ingest.get(path).body());
    }
}
