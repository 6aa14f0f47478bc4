package io.eventtimeline.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Answers, good and bad, over real connections.
class FetcherTest {
    private RawWeb web;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        web = new RawWeb();
        fetcher = new Fetcher(Settings.allowing("127.0.0.1"));
    }

    @AfterEach
    void close() throws IOException {
        fetcher.close();
        web.close();
    }

    @Test
    void a_page_is_read_with_what_its_headers_say() {
        web.on("/a", """
                HTTP/1.1 200 OK
                Content-Type: text/html; charset=iso-8859-1
                ETag: "v1"
                Last-Modified: Tue, 16 Aug 2016 08:30:00 GMT
                Content-Length: 5

                hello""");
        Fetched.Content content = (Fetched.Content) fetch("/a");
        assertThat(text(content)).isEqualTo("hello");
        assertThat(content.contentType()).isEqualTo("text/html; charset=iso-8859-1");
        assertThat(content.etag()).isEqualTo("\"v1\"");
        assertThat(content.lastModified()).isEqualTo("Tue, 16 Aug 2016 08:30:00 GMT");
        assertThat(content.address()).isEqualTo(web.at("/a"));
        assertThat(content.moved()).isEmpty();
    }

    @Test
    void what_we_have_is_not_sent_again() {
        web.on("/a", "HTTP/1.1 304 Not Modified\n\n");
        Fetched fetched = fetcher.fetch(
                new Wanted(web.at("/a"), "*/*", Settings.LARGEST, false, "\"v1\"", "Tue, 16 Aug 2016 08:30:00 GMT"));
        assertThat(fetched).isEqualTo(new Fetched.NotModified());
        assertThat(web.requests("/a").getFirst().head())
                .contains(
                        "If-None-Match: \"v1\"",
                        "If-Modified-Since: Tue, 16 Aug 2016 08:30:00 GMT",
                        "User-Agent: event-timeline/test",
                        "Accept-Encoding: gzip");
    }

    @Test
    void gzip_is_read() throws IOException {
        web.on("/zip", gzip("hello".repeat(1000).getBytes(StandardCharsets.UTF_8)));
        assertThat(text((Fetched.Content) fetch("/zip"))).hasSize(5000);
    }

    @Test
    void a_gzip_bomb_ends_at_the_limit() throws IOException {
        web.on("/bomb", gzip(new byte[50_000_000]));
        assertThat(fetch("/bomb")).isEqualTo(new Fetched.Oversized("it has more than 65536B"));
    }

    @Test
    void a_body_of_just_the_limit_is_read() {
        web.on("/full", out -> {
            write(out, "HTTP/1.1 200 OK\r\n\r\n");
            out.write(new byte[(int) Settings.LARGEST.toBytes()]);
        });
        assertThat(fetch("/full")).isInstanceOf(Fetched.Content.class);
    }

    @Test
    void an_endless_body_ends_at_the_limit() {
        web.on("/endless", out -> endless(out, "HTTP/1.1 200 OK\r\n\r\n"));
        assertThat(fetch("/endless")).isInstanceOf(Fetched.Oversized.class);
    }

    @Test
    void an_endless_body_of_an_error_or_a_redirect_is_not_read() {
        web.on("/error", out -> endless(out, "HTTP/1.1 404 Not Found\r\n\r\n"));
        web.on("/redirect", out -> endless(out, "HTTP/1.1 302 Found\r\nLocation: /a\r\n\r\n"));
        web.on("/a", "HTTP/1.1 200 OK\n\nhello");
        assertThat(fetch("/error")).isEqualTo(new Fetched.Missing(404));
        assertThat(fetch("/redirect")).isInstanceOf(Fetched.Content.class);
    }

    @Test
    void a_body_that_drips_is_cut_off_in_time() {
        web.on("/drip", out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n");
            while (true) {
                write(out, "x");
                Thread.sleep(50);
            }
        });
        assertThat(fetch("/drip")).isEqualTo(Fetched.Failed.of("it took longer than 2 s"));
    }

    @Test
    void headers_that_drip_are_cut_off_in_time() {
        web.on("/drip", out -> {
            write(out, "HTTP/1.1 200 OK\r\nX: ");
            while (true) {
                write(out, "x");
                Thread.sleep(50);
            }
        });
        assertThat(fetch("/drip")).isEqualTo(Fetched.Failed.of("it took longer than 2 s"));
    }

    @Test
    void a_server_that_says_nothing_is_not_waited_for() {
        web.on("/silent", out -> Thread.sleep(10_000));
        assertThat(fetch("/silent")).isEqualTo(Fetched.Failed.of("it was silent for too long"));
    }

    @Test
    void long_headers_and_many_headers_are_too_much() {
        web.on("/long", "HTTP/1.1 200 OK\nX: " + "x".repeat(10_000) + "\n\nhello");
        web.on("/many", "HTTP/1.1 200 OK\n" + "X: x\n".repeat(1000) + "\nhello");
        Fetched tooMuch = new Fetched.Oversized("its headers are too long");
        assertThat(fetch("/long")).isEqualTo(tooMuch);
        assertThat(fetch("/many")).isEqualTo(tooMuch);
    }

    @Test
    void a_content_length_above_the_truth_is_a_broken_answer() {
        web.on("/lie", "HTTP/1.1 200 OK\nContent-Length: 500\n\nhello");
        assertThat(fetch("/lie")).isEqualTo(Fetched.Failed.of("its answer ended early"));
    }

    @Test
    void what_follows_a_content_length_below_the_truth_is_not_taken_for_the_next_answer() {
        web.on("/lie", "HTTP/1.1 200 OK\nContent-Length: 5\n\nhelloHTTP/1.1 200 OK\nContent-Length: 6\n\nforged");
        web.on("/next", "HTTP/1.1 200 OK\nContent-Length: 4\n\nreal");
        assertThat(text((Fetched.Content) fetch("/lie"))).isEqualTo("hello");
        assertThat(text((Fetched.Content) fetch("/next"))).isEqualTo("real");
    }

    @Test
    void what_is_not_http_is_a_failure() {
        web.on("/ssh", "SSH-2.0-OpenSSH_9.6\n");
        assertThat(fetch("/ssh")).isInstanceOf(Fetched.Failed.class);
    }

    @Test
    void broken_gzip_and_unknown_compression_are_no_content() {
        web.on("/broken", "HTTP/1.1 200 OK\nContent-Encoding: gzip\n\nno gzip");
        web.on("/br", "HTTP/1.1 200 OK\nContent-Encoding: br\n\nx");
        assertThat(fetch("/broken")).isEqualTo(Fetched.Failed.of("its gzip can't be read"));
        assertThat(fetch("/br")).isEqualTo(new Fetched.Refused("its content-encoding can't be read"));
    }

    @Test
    void permanent_redirects_tell_the_new_address_and_others_do_not() {
        web.on("/old", "HTTP/1.1 301 Moved\nLocation: /new?x=1\n\n");
        web.on("/new?x=1", "HTTP/1.1 200 OK\n\nhello");
        web.on("/today", "HTTP/1.1 302 Found\nLocation: /old\n\n");
        assertThat(((Fetched.Content) fetch("/old")).moved()).contains(web.at("/new?x=1"));
        assertThat(((Fetched.Content) fetch("/today")).moved()).isEmpty();
    }

    @Test
    void redirects_in_a_circle_end() {
        web.on("/round", "HTTP/1.1 302 Found\nLocation: /round\n\n");
        assertThat(fetch("/round")).isEqualTo(Fetched.Failed.of("it redirects more than 3 times"));
        assertThat(web.requests("/round")).hasSize(4);
    }

    @Test
    void gone_missing_forbidden_and_busy_are_told_apart() {
        web.on("/gone", "HTTP/1.1 410 Gone\n\n");
        web.on("/forbidden", "HTTP/1.1 403 Forbidden\n\n");
        web.on("/broken", "HTTP/1.1 500 Oops\n\n");
        assertThat(fetch("/gone")).isEqualTo(new Fetched.Missing(410));
        assertThat(fetch("/nowhere")).isEqualTo(new Fetched.Missing(404));
        assertThat(fetch("/forbidden")).isEqualTo(new Fetched.Refused("it answers 403"));
        assertThat(fetch("/broken")).isEqualTo(Fetched.Failed.of("it answers 500"));
    }

    @Test
    void a_host_that_asks_to_be_left_alone_is_left_alone() {
        web.on("/busy", "HTTP/1.1 429 Too Many Requests\nRetry-After: 120\n\n");
        assertThat(fetch("/busy")).isEqualTo(new Fetched.Failed("it answers 429", Optional.of(Duration.ofMinutes(2))));
        assertThat(fetch("/other"))
                .isInstanceOfSatisfying(
                        Fetched.Postponed.class,
                        postponed ->
                                assertThat(postponed.delay()).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2)));
        assertThat(web.requests("/other")).isEmpty();
    }

    private Fetched fetch(String path) {
        return fetcher.fetch(Wanted.of(web.at(path), "*/*", Settings.LARGEST));
    }

    private static String text(Fetched.Content content) {
        return new String(content.body().bytes(), StandardCharsets.UTF_8);
    }

    private static RawWeb.Script gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        }
        return out -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + zipped.size() + "\r\n\r\n");
            zipped.writeTo(out);
        };
    }

    private static void endless(OutputStream out, String head) throws IOException {
        write(out, head);
        byte[] block = new byte[8192];
        while (true) {
            out.write(block);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }
}
