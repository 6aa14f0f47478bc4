package io.eventtimeline.cli.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableTest {
    @TempDir
    private Path path = Path.of("unset");

    @Test
    void a_row_is_an_article_with_the_fields_that_the_head_names() throws Exception {
        assertThat(folder().read("news.csv", """
                        id,title,text,published
                        4711,Council meets,"The council met on July 13, diplomats said.
                        It will meet again.",2016-08-16
                        4712,,It rained.,
                        """))
                .containsExactly(
                        new Content.Skipped("heads of tables"),
                        new Content.Article(
                                "{\"id\":\"4711\",\"title\":\"Council meets\",\"text\":\"The council met on July 13, diplomats said.\\nIt will meet again.\",\"published\":\"2016-08-16\"}"),
                        new Content.Article("{\"id\":\"4712\",\"text\":\"It rained.\"}"));
    }

    @Test
    void a_row_stands_at_the_line_where_it_begins() throws Exception {
        List<Entry> entries = folder().entries(
                        "news.csv", Folder.utf8("id,text\n1,\"Two\nlines.\"\n\n2,One line.\n"), StandardCharsets.UTF_8);
        assertThat(entries).extracting(entry -> entry.mark().number()).containsExactly(1L, 2L, 4L);
    }

    @Test
    void semicolons_tabs_and_a_byte_order_mark_do_as_well() throws Exception {
        Content rain = new Content.Article("{\"id\":\"1\",\"text\":\"Rain, much.\"}");
        assertThat(folder().read("a.csv", "\ufeffid;text\r\n1;Rain, much.\r\n")).contains(rain);
        assertThat(folder().read("b.tsv", "id\ttext\n1\tRain, much.\n")).contains(rain);
        assertThat(folder().read("c.csv.gz", Folder.gzip(Folder.utf8("Id,TEXT\n1,\"Rain, much.\"\n"))))
                .contains(rain);
    }

    @Test
    void columns_that_no_article_has_are_told_and_left_out() throws Exception {
        assertThat(folder().read("news.csv", "id,text,date,Mood\n1,Rain.,2016,grey\n"))
                .containsExactly(
                        new Content.Noted("left out, as no article has such columns: "
                                + "date (if it is the article's published, name it so), mood"),
                        new Content.Article("{\"id\":\"1\",\"text\":\"Rain.\"}"));
    }

    @Test
    void a_table_without_a_head_is_not_read() {
        assertThatThrownBy(() -> folder().read("news.csv", "1,Rain.\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the first row names no column \"text\"; write id, url, title");
    }

    @Test
    void a_bad_row_is_refused_and_its_neighbours_are_read() throws Exception {
        List<Content> contents =
                folder().read("news.csv", "id,text\n1,One.\n2,Two, or so.\n3,\"Thr\"ee\",x\n4,Four.\n");
        assertThat(contents)
                .contains(
                        new Content.Article("{\"id\":\"1\",\"text\":\"One.\"}"),
                        new Content.Article("{\"id\":\"4\",\"text\":\"Four.\"}"))
                .hasSize(5);
        assertThat(((Content.Refused) contents.get(2)).why()).startsWith("has 3 cells, and the head has 2");
        assertThat(((Content.Refused) contents.get(3)).why()).contains("a quote within quotes is written twice");
    }

    @Test
    void a_quote_that_is_never_closed_does_not_fill_the_memory() {
        String cell = "never closed ".repeat(2 << 20);
        assertThatThrownBy(() -> folder().read("news.csv", "id,text\n1,\"" + cell))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("close its quote");
    }

    @Test
    void another_character_set_is_noticed_and_can_be_said() throws Exception {
        byte[] table = "id,text\n1,Une journ\u00e9e.\n2,Rain.\n".getBytes(Charset.forName("windows-1252"));
        assertThat(folder().read("news.csv", table))
                .containsExactly(
                        new Content.Skipped("heads of tables"),
                        new Content.Refused("is not UTF-8; say what the file is (--charset windows-1252)"),
                        new Content.Article("{\"id\":\"2\",\"text\":\"Rain.\"}"));
        assertThat(folder().read("news.csv", table, Charset.forName("windows-1252")))
                .contains(new Content.Article("{\"id\":\"1\",\"text\":\"Une journ\u00e9e.\"}"));
    }

    private Folder folder() {
        return new Folder(path);
    }
}
