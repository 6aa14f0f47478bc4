package io.eventtimeline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Robots.txt and pauses, measured at the server.
class PolitenessTest {
    private static final Duration DELAY = Duration.ofMillis(100);

    private RawWeb web;

    @BeforeEach
    void open() throws IOException {
        web = new RawWeb();
        IntStream.range(0, 5).forEach(i -> web.on("/" + i, "HTTP/1.1 200 OK\n\nhello"));
    }

    @AfterEach
    void close() throws IOException {
        web.close();
    }

    @Test
    void requests_to_one_host_are_a_pause_apart_also_when_many_want_it_at_once() throws Exception {
        try (Fetcher fetcher = new Fetcher(Settings.polite(DELAY, false, "127.0.0.1"));
                ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            callers.invokeAll(IntStream.range(0, 5)
                    .<java.util.concurrent.Callable<Fetched>>mapToObj(i -> () -> fetch(fetcher, "/" + i))
                    .toList());
        }
        List<Long> times =
                web.requests().stream().map(RawWeb.Request::atNanos).sorted().toList();
        assertThat(times).hasSize(5);
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i) - times.get(i - 1)).isGreaterThanOrEqualTo(DELAY.toNanos());
        }
    }

    @Test
    void what_robots_txt_forbids_is_not_asked() throws IOException {
        web.on(
                "/robots.txt",
                "HTTP/1.1 200 OK\n\nUser-agent: event-timeline\nDisallow: /1\n\nUser-agent: *\nDisallow: /\n");
        try (Fetcher fetcher = obedient()) {
            assertThat(fetch(fetcher, "/0")).isInstanceOf(Fetched.Content.class);
            assertThat(fetch(fetcher, "/1")).isEqualTo(new Fetched.Refused("its robots.txt forbids it"));
        }
        assertThat(web.requests("/1")).isEmpty();
        assertThat(web.requests("/robots.txt")).hasSize(1);
    }

    @Test
    void a_redirect_into_what_robots_txt_forbids_is_not_followed() throws IOException {
        web.on("/robots.txt", "HTTP/1.1 200 OK\n\nUser-agent: *\nDisallow: /1\n");
        web.on("/start", "HTTP/1.1 302 Found\nLocation: /1\n\n");
        try (Fetcher fetcher = obedient()) {
            assertThat(fetch(fetcher, "/start")).isEqualTo(new Fetched.Refused("its robots.txt forbids it"));
        }
        assertThat(web.requests("/1")).isEmpty();
    }

    @Test
    void of_a_robots_txt_without_end_the_first_500_kilobytes_count_as_far_as_their_lines_are_whole()
            throws IOException {
        String rules = "User-agent: *\nDisallow: /1\n";
        String last = "\nDisallow: /";
        String filling = "#".repeat(500 * 1024 - rules.length() - last.length());
        web.on("/robots.txt", out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            out.write((rules + filling + last + "private\nDisallow: /2\n").getBytes(StandardCharsets.UTF_8));
        });
        try (Fetcher fetcher = obedient()) {
            assertThat(fetch(fetcher, "/1")).isEqualTo(new Fetched.Refused("its robots.txt forbids it"));
            assertThat(fetch(fetcher, "/0")).isInstanceOf(Fetched.Content.class);
            assertThat(fetch(fetcher, "/2")).isInstanceOf(Fetched.Content.class);
        }
    }

    @Test
    void without_a_robots_txt_everything_may_be_asked() throws IOException {
        try (Fetcher fetcher = obedient()) {
            assertThat(fetch(fetcher, "/0")).isInstanceOf(Fetched.Content.class);
        }
    }

    @Test
    void while_robots_txt_can_not_be_asked_nothing_is() throws IOException {
        web.on("/robots.txt", "HTTP/1.1 500 Oops\n\n");
        try (Fetcher fetcher = obedient()) {
            assertThat(fetch(fetcher, "/0")).isEqualTo(Fetched.Failed.of("its robots.txt can't be asked"));
        }
        assertThat(web.requests("/0")).isEmpty();
    }

    @Test
    void a_site_that_wants_longer_pauses_has_them() throws IOException {
        web.on("/robots.txt", "HTTP/1.1 200 OK\n\nUser-agent: *\nCrawl-delay: 10\n");
        try (Fetcher fetcher = obedient()) {
            assertThat(fetch(fetcher, "/0")).isInstanceOf(Fetched.Content.class);
            // Longer than the second that these settings wait for a turn.
            assertThat(fetch(fetcher, "/1")).isInstanceOf(Fetched.Postponed.class);
        }
        assertThat(web.requests("/1")).isEmpty();
    }

    @Test
    void retry_after_is_seconds_or_a_date() {
        Instant now = Instant.parse("2016-08-16T08:00:00Z");
        assertThat(RetryAfter.read("120", now)).contains(Duration.ofMinutes(2));
        assertThat(RetryAfter.read("Tue, 16 Aug 2016 08:30:00 GMT", now)).contains(Duration.ofMinutes(30));
        assertThat(RetryAfter.read("Tue, 16 Aug 2016 07:30:00 GMT", now)).isEmpty();
        assertThat(RetryAfter.read("999999999", now)).contains(Duration.ofDays(1));
        assertThat(RetryAfter.read("soon", now)).isEmpty();
    }

    private static Fetcher obedient() {
        return new Fetcher(Settings.polite(Duration.ZERO, true, "127.0.0.1"));
    }

    private Fetched fetch(Fetcher fetcher, String path) {
        return fetcher.fetch(Wanted.of(web.at(path), "*/*", Settings.LARGEST));
    }
}
