package io.eventtimeline.cli.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class WarcArchiveTest {
    private static final String URL = "https://news.example/council";

    @TempDir
    private Path path = Path.of("unset");

    @Test
    void a_page_is_an_article_with_the_date_that_it_says_and_not_that_of_fetching() throws Exception {
        JsonNode article =
                article(read(Warc.response(URL, Warc.html(Warc.PAGE))).getFirst());
        assertThat(article.path("url").asString()).isEqualTo(URL);
        assertThat(article.path("title").asString()).isEqualTo("Council meets");
        assertThat(article.path("published").asString()).startsWith("2016-08-16");
        assertThat(article.path("text").asString())
                .startsWith("The recent session")
                .doesNotContain("<p>");
    }

    @Test
    void a_page_without_a_date_has_none() throws Exception {
        String undated = Warc.PAGE.replaceAll("<meta[^>]*>", "");
        JsonNode article = article(read(Warc.response(URL, Warc.html(undated))).getFirst());
        assertThat(article.has("published")).isFalse();
    }

    @Test
    void what_is_no_page_is_counted_by_its_kind() throws Exception {
        assertThat(read(
                        Warc.record("warcinfo", URL, Folder.utf8("software: ours\r\n")),
                        Warc.record("request", URL, Folder.utf8("GET /council HTTP/1.1\r\n\r\n")),
                        Warc.response(URL, "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone</p>"),
                        Warc.response(URL, "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG"),
                        Warc.record("response", "dns:news.example", Folder.utf8("192.0.2.1"))))
                .containsExactly(
                        new Content.Skipped("WARC records of type warcinfo"),
                        new Content.Skipped("WARC records of type request"),
                        new Content.Skipped("answers of HTTP status 404"),
                        new Content.Skipped("answers that are no HTML"),
                        new Content.Skipped("answers of other kinds than HTTP"));
    }

    @Test
    void a_gzip_of_a_member_for_each_record_is_read_to_its_end() throws Exception {
        byte[] page = Warc.response(URL, Warc.html(Warc.PAGE));
        byte[][] members = new byte[200][];
        Arrays.fill(members, page);
        assertThat(folder().read("crawl.warc.gz", Folder.gzip(members)))
                .hasSize(200)
                .allSatisfy(content -> assertThat(content).isInstanceOf(Content.Article.class));
    }

    @Test
    void a_broken_record_is_refused_and_the_next_ones_are_read() throws Exception {
        byte[] page = Warc.response(URL, Warc.html(Warc.PAGE));
        List<Content> contents = read(
                page,
                Folder.utf8("WARC/1.0\r\nWARC-Type response without a colon\r\n\r\nsomething\r\n\r\n"),
                page,
                Folder.utf8(new String(page, java.nio.charset.StandardCharsets.UTF_8)
                        .replaceFirst("Content-Length: \\d+", "Content-Length: many")),
                page,
                Warc.response(URL, "HTTP? what is that?"),
                page);
        assertThat(contents)
                .extracting(content -> content.getClass().getSimpleName())
                .containsExactly("Article", "Refused", "Article", "Refused", "Article", "Refused", "Article");
        assertThat(((Content.Refused) contents.get(5)).why()).startsWith(URL + ": can't be read");
    }

    @Test
    void an_archive_that_is_cut_off_gives_its_whole_records() throws Exception {
        byte[] page = Warc.response(URL, Warc.html(Warc.PAGE));
        byte[] whole = Folder.gzip(page, page, page);
        Folder folder = folder();
        assertThatThrownBy(() -> folder.read("cut.warc.gz", Arrays.copyOf(whole, whole.length - 40)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void a_page_packed_into_itself_too_often_is_refused() throws Exception {
        byte[] bomb = Folder.gzip(new byte[PageArticle.LARGEST_BYTES + 1]);
        byte[] http = Warc.join(
                Folder.utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"), bomb);
        byte[] page = Warc.response(URL, Warc.html(Warc.PAGE));
        List<Content> contents = read(Warc.record("response", URL, http), page);
        assertThat(contents.getFirst()).isEqualTo(new Content.Refused(URL + ": has more than 10 MiB, unpacked"));
        assertThat(contents.getLast()).isInstanceOf(Content.Article.class);
    }

    private List<Content> read(byte[]... records) throws IOException {
        return folder().read("crawl.warc", Warc.join(records));
    }

    private static JsonNode article(Content content) {
        assertThat(content).isInstanceOf(Content.Article.class);
        return Json.MAPPER.readTree(((Content.Article) content).json());
    }

    private Folder folder() {
        return new Folder(path);
    }
}
