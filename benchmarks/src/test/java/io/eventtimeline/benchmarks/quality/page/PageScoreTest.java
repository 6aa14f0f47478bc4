package io.eventtimeline.benchmarks.quality.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.InvalidRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageScoreTest {
    private static final String PAGE = """
            <html><head><title>Council meets</title>
            <meta property="article:published_time" content="2016-08-16"></head>
            <body><nav><a href="/">Home</a> <a href="/news">All the news</a></nav>
            <article><h1>Council meets</h1>
            <p>The council met on Tuesday, for the second time in this year, and talked until it was dark outside.</p>
            <p>It broke up without a word, and nobody who had been there said when it would be called again.</p>
            </article></body></html>
            """;

    private static final int BLOCK = 512;
    private static final int LENGTH_AT = 124;
    private static final int KIND_AT = 156;

    @TempDir
    private Path folder;

    private PageSet set(String... gold) throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/council.html"), PAGE);
        return PageSet.of(Files.write(folder.resolve("own.jsonl"), List.of(gold)));
    }

    @Test
    void what_has_to_be_there_and_what_must_not_count_together() throws IOException {
        PageScore score = PageScore.of(set("""
                        {"id":"a","file":"pages/council.html","with":["The council  met","rained"],"without":["All the news","broke up"],"title":"council Meets","date":"2016-08-16"}"""));
        assertThat(score.text())
                .contains("| text: P, R, F1 | 50.00, 50.00, 50.00 |", "| text: accuracy, of 4 passages | 50.00 |")
                .contains("| date: P, R, F1, of 1 | 100.00, 100.00, 100.00 |", "| headline, of 1 | 100.00 |");
        assertThat(score.errors()).containsExactly("lost      a: rained", "kept      a: broke up");
    }

    @Test
    void another_day_and_another_headline_are_told_with_where_ours_stood() throws IOException {
        PageScore score = PageScore.of(set("""
                        {"id":"a","file":"pages/council.html","with":[],"without":[],"title":"It rains","date":"2016-08-15"}"""));
        assertThat(score.errors(1))
                .containsExactly(
                        "date      a: gold 2016-08-15, ours 2016-08-16 (meta article:published_time)",
                        "headline  a: gold \"It rains\", ours \"Council meets\"");
    }

    @Test
    void a_page_without_a_noted_day_counts_neither_for_nor_against() throws IOException {
        PageScore score =
                PageScore.of(set("{\"id\":\"a\",\"file\":\"pages/council.html\",\"with\":[],\"without\":[]}"));
        assertThat(score.date().gold()).isZero();
        assertThat(score.date().ours()).isZero();
    }

    @Test
    void a_line_without_its_file_is_refused_with_its_place() {
        assertThatThrownBy(() -> set("{\"id\":\"a\",\"without\":[]}"))
                .isInstanceOf(InvalidRecord.class)
                .hasMessageContaining("own.jsonl:1:");
    }

    @Test
    void pages_may_be_packed_beside_their_list() throws IOException {
        Files.write(
                folder.resolve("own.jsonl"),
                List.of("{\"id\":\"a\",\"file\":\"pages/council.html\",\"without\":[],\"date\":\"2016-08-16\"}"));
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        var tar = ByteBuffer.allocate(BLOCK * 5);
        tar.put("pages/".getBytes(StandardCharsets.UTF_8))
                .put(LENGTH_AT, "00000000000".getBytes(StandardCharsets.UTF_8));
        tar.put(KIND_AT, (byte) '5');
        tar.position(BLOCK).put("pages/council.html".getBytes(StandardCharsets.UTF_8));
        tar.put(BLOCK + LENGTH_AT, "%011o".formatted(page.length).getBytes(StandardCharsets.UTF_8));
        tar.put(BLOCK + KIND_AT, (byte) '0').put(2 * BLOCK, page);
        try (var packed = new GZIPOutputStream(Files.newOutputStream(folder.resolve("own.tar.gz")))) {
            packed.write(tar.array());
        }

        assertThat(PageScore.of(PageSet.of(folder.resolve("own.jsonl"))).date().hits())
                .isOne();
    }

    @Test
    void a_page_that_is_not_there_is_named() throws IOException {
        PageSet set = set("{\"id\":\"a\",\"file\":\"pages/other.html\",\"without\":[]}");

        assertThatThrownBy(() -> PageScore.of(set)).hasMessageContaining("pages/other.html");
    }
}
