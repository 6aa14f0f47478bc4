package io.eventtimeline.cli.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.cli.Timeline;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
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
    void a_page_of_the_web_is_asked_for_by_the_service_once() throws Exception {
        try (AnsweringService service = new AnsweringService()) {
            assertThat(ingest(service, "https://news.example/council")).isZero();
            assertThat(ingest(service, "https://news.example/council")).isZero();

            assertThat(service.taken).containsExactly("+ https://news.example/council");
        }
    }

    @Test
    void a_dry_run_checks_everything_and_sends_nothing() throws Exception {
        Path file = write(
                "news.jsonl",
                article("a"),
                withdrawal("a"),
                "{\"id\":\"b\",\"text\":\"x\",\"published\":\"16/08/2016\"}",
                "{\"id\":\"c\",\"text\":\"x\",\"date\":\"2016\"}",
                "{\"id\":\"d\",\"title\":\"x\"}",
                "{\"id\":\"no id\",\"text\":\"x\"}",
                "{\"url\":\"news.example\",\"text\":\"x\"}");

        try (AnsweringService service = new AnsweringService()) {
            assertThat(ingest(service, file, "--dry-run")).isEqualTo(1);

            assertThat(service.taken).isEmpty();
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains("news.jsonl:3: published is no date")
                    .contains("news.jsonl:4: date is no field of an article; write published instead")
                    .contains("news.jsonl:5: text is missing")
                    .contains("news.jsonl:6: id may have")
                    .contains("news.jsonl:7: url is no web address")
                    .contains("nothing was sent; articles that would be accepted: 1, withdrawn: 1, refused: 5");

            assertThat(ingest(service, write("news.jsonl", article("a")))).isZero();
            assertThat(service.taken).as("and nothing counts as sent").containsExactly("+ a");
        }
    }

    @Test
    void a_file_that_breaks_off_is_told_and_goes_on_there_once_it_is_mended() throws Exception {
        String lines =
                IntStream.range(0, 2000).mapToObj(i -> article("a" + i) + "\n").collect(Collectors.joining());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(lines.getBytes(StandardCharsets.UTF_8));
        }
        Path file = folder.resolve("news.jsonl.gz");
        Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() / 2));
        Path other = write("other.jsonl", article("b"));

        try (AnsweringService service = new AnsweringService()) {
            assertThat(ingest(service, file, other.toString())).isEqualTo(1);
            int before = service.taken.size() - 1;
            assertThat(before).isBetween(100, 1999);
            assertThat(service.taken).last().isEqualTo("+ b");
            assertThat(said.toString(StandardCharsets.UTF_8))
                    .contains("news.jsonl.gz:" + before + ": nothing behind it can be read: the gzip is cut off");

            Files.write(file, packed.toByteArray());
            assertThat(ingest(service, file)).isZero();
            assertThat(service.taken).hasSize(2001).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_table_and_a_web_archive_go_on_where_they_were_left() throws Exception {
        Path table = folder.resolve("news.csv");
        Files.writeString(table, "id,text\n1,One.\n2,Two.\n");
        Path archive = folder.resolve("crawl.warc");
        Files.write(archive, page("/a"));

        try (AnsweringService service = new AnsweringService()) {
            ingest(service, table, archive.toString());
            Files.writeString(table, "id,text\n1,One.\n2,Two.\n3,Three.\n");
            Files.write(archive, page("/b"), StandardOpenOption.APPEND);
            ingest(service, table, archive.toString());

            assertThat(service.taken)
                    .containsExactly("+ 1", "+ 2", "+ https://news.example/a", "+ 3", "+ https://news.example/b");
        }
    }

    private static byte[] page(String path) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><h1>Rain</h1><p>"
                + "It rained on the old town hall, and nobody minded it much. ".repeat(5)
                + "</p></article></body></html>";
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example" + path
                        + "\r\nWARC-Date: 2020-02-03T04:05:06Z\r\nWARC-Record-ID: <urn:uuid:"
                        + UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8))
                        + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                        + "\r\n\r\n" + http + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
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
