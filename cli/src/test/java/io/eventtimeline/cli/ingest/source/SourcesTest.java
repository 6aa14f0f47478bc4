package io.eventtimeline.cli.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.Json;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SourcesTest {
    @TempDir
    private Path path = Path.of("unset");

    @Test
    void a_folder_gives_what_is_known_of_it_in_order_of_name() throws Exception {
        for (String name : List.of("b.csv.gz", "a.html", "c.warc.gz", "d.pdf", "e.txt", "f.urls", "g.JSONL")) {
            Files.writeString(path.resolve(name), "");
        }
        assertThat(sources().all(List.of(path.toString())))
                .extracting(source -> source.getClass().getSimpleName())
                .containsExactly("HtmlFile", "CsvTable", "WarcArchive", "TextFile", "AddressList", "JsonLines");
    }

    @Test
    void what_cannot_be_read_is_said_with_what_can() throws Exception {
        Path notes = Files.writeString(path.resolve("notes.pdf"), "");
        assertThatThrownBy(() -> sources().all(List.of(notes.toString())))
                .hasMessageContaining("notes.pdf: is none of .txt, .html, .jsonl");
        assertThatThrownBy(() -> sources().all(List.of("nowhere"))).hasMessageContaining("nowhere: there is no such");
    }

    @Test
    void a_saved_page_goes_by_the_address_that_it_names_or_else_by_its_path() throws Exception {
        Folder folder = new Folder(path);
        JsonNode unnamed = article(folder.read("council.html", Warc.PAGE).getFirst());
        assertThat(unnamed.path("id").asString()).isEqualTo("council.html");
        assertThat(unnamed.path("text").asString()).startsWith("The recent session");
        String named =
                Warc.PAGE.replace("<title>", "<link rel=\"canonical\" href=\"https://news.example/council\"><title>");
        JsonNode article = article(
                folder.read("council.htm.gz", Folder.gzip(Folder.utf8(named))).getFirst());
        assertThat(article.path("url").asString()).isEqualTo("https://news.example/council");
        assertThat(article.has("id")).isFalse();
        assertThat(folder.read("empty.html", "<html></html>"))
                .containsExactly(new Content.Refused("has no text of an article"));
    }

    @Test
    void a_saved_page_says_its_own_character_set() throws Exception {
        byte[] page = Warc.PAGE
                .replace("<head>", "<head><meta charset=\"windows-1252\">")
                .replace("old town hall", "old h\u00f4tel de ville")
                .getBytes(Charset.forName("windows-1252"));
        assertThat(article(new Folder(path).read("council.html", page).getFirst())
                        .path("text")
                        .asString())
                .contains("old h\u00f4tel de ville");
    }

    @Test
    void a_list_of_addresses_may_have_remarks() throws Exception {
        assertThat(new Folder(path).read("today.urls", "# of today\nhttps://news.example/a\n\nftp://news.example/b\n"))
                .containsExactly(
                        new Content.Skipped("remarks"),
                        new Content.Address("https://news.example/a"),
                        new Content.Refused("is no web address: \"ftp://news.example/b\"; write https://..."));
    }

    @Test
    void a_text_of_another_character_set_is_noticed_and_can_be_said() throws Exception {
        byte[] text = "Une journ\u00e9e.".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new Folder(path).read("a.txt", text))
                .containsExactly(new Content.Refused("is not UTF-8; say what it is (--charset windows-1252)"));
        assertThat(article(new Folder(path)
                                .read("a.txt", text, StandardCharsets.ISO_8859_1)
                                .getFirst())
                        .path("text")
                        .asString())
                .isEqualTo("Une journ\u00e9e.");
    }

    @Test
    void names_that_are_no_ids_get_a_hash() {
        assertThat(FileId.of("news/\u00e9t\u00e9 2016.txt"))
                .matches("news:-t--2016\\.txt-[0-9a-f]{12}")
                .isNotEqualTo(FileId.of("news/ete' 2016.txt"));
    }

    private static Sources sources() {
        return new Sources(StandardCharsets.UTF_8, false);
    }

    private static JsonNode article(Content content) {
        assertThat(content).isInstanceOf(Content.Article.class);
        return Json.MAPPER.readTree(((Content.Article) content).json());
    }
}
