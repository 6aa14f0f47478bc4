package io.eventtimeline.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.cli.lines.Captured;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.pages.PageReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class ReadCommandTest {
    private static final String PAGE = """
            <!doctype html><html lang="en"><head><title>Council meets in Brussels | News Example</title>
            <meta property="og:site_name" content="News Example">
            <meta property="article:published_time" content="2016-08-16T10:30:00+02:00"></head>
            <body><nav><a href="/">Home</a> <a href="/world">World</a></nav><article>
            <h1>Council meets in Brussels</h1>
            <p>The ambassadors of thirty countries met in Brussels on Tuesday to talk about the harbour of Ostend.</p>
            <p>They agreed to meet again in October, when the new quay will have been opened by the king.</p>
            </article><footer>All rights reserved</footer></body></html>
            """;

    @TempDir
    private Path folder;

    private Path input;

    @BeforeEach
    void save() throws Exception {
        Files.createDirectory(folder.resolve("pages"));
        Files.writeString(folder.resolve("pages/council.html"), PAGE);
        input = folder.resolve("pages.jsonl");
    }

    @Test
    void a_page_gives_headline_date_text_and_publisher() throws Exception {
        Files.writeString(input, line("council", "pages/council.html"));
        Captured captured = new Captured("");

        assertThat(read(captured, "--input", input.toString())).isZero();

        JsonNode page = Json.MAPPER.readTree(captured.out());
        assertThat(page.path("id").asString()).isEqualTo("council");
        assertThat(page.path("title").asString()).isEqualTo("Council meets in Brussels");
        assertThat(page.path("published").asString()).isEqualTo("2016-08-16T10:30:00+02:00");
        assertThat(page.path("publisher").asString()).isEqualTo("News Example");
        assertThat(page.path("body").asString())
                .startsWith("The ambassadors of thirty countries")
                .endsWith("opened by the king.")
                .contains("Ostend.\n\nThey agreed");
    }

    @Test
    void each_value_says_where_it_stood_and_how_sure_that_makes_it() throws Exception {
        Files.writeString(input, line("council", "pages/council.html"));
        Captured captured = new Captured("");

        read(captured, "--input", input.toString());

        JsonNode page = Json.MAPPER.readTree(captured.out());
        assertThat(page.path("from").path("published").asString()).isEqualTo("meta article:published_time");
        assertThat(page.path("confidence").path("published").asDouble()).isBetween(0.5, 1.0);
    }

    @Test
    void a_bad_line_is_told_with_its_number_and_the_others_are_read() throws Exception {
        Files.writeString(
                input,
                line("council", "pages/council.html") + "{\"id\":\"b\"}\n" + line("c", "pages/gone.html")
                        + line("again", "pages/council.html"));
        Captured captured = new Captured("");

        assertThat(read(captured, "--input", input.toString())).isEqualTo(1);

        assertThat(captured.err().lines())
                .containsExactly(
                        input + ":2: file is missing", input + ":3: file pages/gone.html: there is no such file");
        assertThat(captured.out()
                        .lines()
                        .map(line -> Json.MAPPER.readTree(line).path("id").asString()))
                .isEqualTo(List.of("council", "again"));
    }

    @Test
    void a_page_that_the_reader_fails_on_is_told_with_its_line_and_the_others_are_read() throws Exception {
        Files.writeString(
                input,
                line("council", "pages/council.html")
                        + line("odd", "pages/council.html")
                        + line("again", "pages/council.html"));
        Captured captured = new Captured("");

        AtomicInteger pages = new AtomicInteger();
        ReadCommand command = new ReadCommand(captured.console(), page -> {
            if (pages.incrementAndGet() == 2) {
                throw new IllegalStateException("no such luck");
            }
            return PageReader.read(page);
        });

        assertThat(new CommandLine(command).execute("--input", input.toString()))
                .isEqualTo(1);
        assertThat(captured.err())
                .startsWith(
                        input + ":2: document makes this program fail: java.lang.IllegalStateException: no such luck")
                .hasLineCount(1);
        assertThat(captured.out()).hasLineCount(2);
    }

    @Test
    void for_people_the_text_stands_below_what_is_known_of_it() throws Exception {
        Files.writeString(input, line("council", "pages/council.html"));
        Captured captured = new Captured("");

        read(captured, "--input", input.toString(), "--format", "text");

        assertThat(captured.out())
                .startsWith("council\n  title      Council meets in Brussels  (h1, 0.")
                .contains("\n\nThe ambassadors of thirty countries");
    }

    private static int read(Captured captured, String... arguments) {
        return new CommandLine(new ReadCommand(captured.console())).execute(arguments);
    }

    private static String line(String id, String file) {
        return Json.text(Json.MAPPER
                        .createObjectNode()
                        .put("id", id)
                        .put("file", file)
                        .put("url", "https://news.example/council"))
                + "\n";
    }
}
