package io.eventtimeline.cli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.cli.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestCommandTest {
    @TempDir
    private Path folder = Path.of("unset");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void articles_and_withdrawals_go_in_the_order_of_the_lines() throws Exception {
        Path file = write("news.jsonl", article("a"), article("b"), withdrawal("a"), article("a"));

        try (AnsweringService service = new AnsweringService()) {
            assertThat(ingest(service, file)).isZero();

            assertThat(service.taken).containsExactly("+ a", "+ b", "- c-a reason=a hoax", "+ a");
        }
    }

    @Test
    void the_same_command_again_sends_nothing() throws Exception {
        Path file = write("news.jsonl", article("a"), article("b"));

        try (AnsweringService service = new AnsweringService()) {
            ingest(service, file);
            assertThat(ingest(service, file)).isZero();

            assertThat(service.taken).containsExactly("+ a", "+ b");
            assertThat(said.toString(StandardCharsets.UTF_8)).contains("acknowledged before");
        }
    }

    @Test
    void what_was_added_to_a_file_is_sent_alone_and_a_changed_file_whole() throws Exception {
        try (AnsweringService service = new AnsweringService()) {
            ingest(service, write("news.jsonl", article("a"), article("b")));
            ingest(service, write("news.jsonl", article("a"), article("b"), article("c")));
            assertThat(service.taken).containsExactly("+ a", "+ b", "+ c");

            ingest(service, write("news.jsonl", article("x"), article("b"), article("c")));
            assertThat(service.taken).containsExactly("+ a", "+ b", "+ c", "+ x", "+ b", "+ c");
        }
    }

    @Test
    void a_refused_line_is_told_with_its_number_and_its_neighbours_arrive() throws Exception {
        Path file = write("news.jsonl", article("a"), "{broken", article("bad"), "[1]", article("b"));

        try (AnsweringService service = new AnsweringService("bad")) {
            assertThat(ingest(service, file)).isEqualTo(1);

            assertThat(service.taken).containsExactly("+ a", "+ b");
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains("news.jsonl:2: is no JSON")
                    .contains("news.jsonl:3: published is no date")
                    .contains("news.jsonl:4: is no JSON object")
                    .contains("accepted: 2, withdrawn: 0, refused: 3");
        }
    }

    @Test
    void what_kafka_did_not_acknowledge_is_sent_again_with_all_that_came_after() throws Exception {
        List<String> lines =
                IntStream.range(0, 500).mapToObj(i -> article("a" + i)).toList();
        Path file = write("news.jsonl", lines.toArray(String[]::new));

        try (AnsweringService service = new AnsweringService()) {
            service.breakAfter = 250;
            assertThat(ingest(service, file)).isZero();

            assertThat(service.taken)
                    .containsExactlyElementsOf(
                            IntStream.range(0, 500).mapToObj(i -> "+ a" + i).toList());
        }
    }

    @Test
    void a_service_that_is_away_is_waited_for_only_so_long_and_nothing_counts_as_sent() throws Exception {
        Path file = write("news.jsonl", article("a"));
        AnsweringService gone = new AnsweringService();
        gone.close();

        assertThat(ingest(gone, file, "--patience", "0")).isEqualTo(1);

        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("takes nothing for 0 s")
                .contains("The same command goes on from here");
        assertThat(folder.resolve("journal"))
                .satisfiesAnyOf(
                        journal -> assertThat(journal).doesNotExist(),
                        journal -> assertThat(journal).isEmptyFile());
    }

    @Test
    void a_folder_gives_its_files_in_order_and_plain_texts_are_named_by_their_path() throws Exception {
        Path news = Files.createDirectories(folder.resolve("news/2016"));
        Files.writeString(news.resolve("council.txt"), "The council met on July 13.");
        Files.writeString(folder.resolve("news/zebra.txt"), "A zebra escaped yesterday.");
        Files.writeString(folder.resolve("news/notes.pdf"), "not ours");

        try (AnsweringService service = new AnsweringService()) {
            assertThat(ingest(service, folder.resolve("news"))).isZero();

            assertThat(service.taken).containsExactly("+ news:2016:council.txt", "+ news:zebra.txt");
        }
    }

    @Test
    void names_that_are_no_ids_get_a_hash() {
        assertThat(TextFile.id("news/été 2016.txt"))
                .matches("news:-t--2016\\.txt-[0-9a-f]{12}")
                .isNotEqualTo(TextFile.id("news/ete' 2016.txt"));
    }

    @Test
    void a_page_of_the_web_is_refused_plainly() {
        try (AnsweringService service = new AnsweringService()) {
            assertThat(ingest(service, "https://news.example/council")).isEqualTo(2);

            assertThat(said.toString(StandardCharsets.UTF_8)).contains("not supported yet: give files");
        }
    }

    private int ingest(AnsweringService service, Path path, String... options) {
        return ingest(service, path.toString(), options);
    }

    private int ingest(AnsweringService service, String path, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("ingest", "--to", service.address().toString()));
        arguments.addAll(List.of("--journal", folder.resolve("journal").toString(), path));
        arguments.addAll(List.of(options));
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream captured = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(captured);
            System.setErr(captured);
            return Timeline.commandLine().execute(arguments.toArray(String[]::new));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private Path write(String name, String... lines) throws Exception {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private static String article(String id) {
        return "{\"id\":\"" + id + "\",\"text\":\"The council met on July 13.\"}";
    }

    private static String withdrawal(String id) {
        return "{\"id\":\"" + id + "\",\"withdrawn\":true,\"reason\":\"a hoax\"}";
    }
}
