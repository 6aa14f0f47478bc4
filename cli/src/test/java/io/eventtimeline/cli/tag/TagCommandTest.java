package io.eventtimeline.cli.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.cli.lines.Captured;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.PublicationDate;
import io.eventtimeline.extraction.Explanation;
import io.eventtimeline.extraction.Extractor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TagCommandTest {
    @Test
    void each_line_gives_one_line_in_order_with_offsets_and_timex3_values() {
        Captured captured = new Captured("""
                {"id": "b", "dct": "2016-08-16", "text": "The council met on July 13."}
                {"id": "a", "dct": "2016-08-16", "text": "Nothing here."}
                """);

        assertThat(tag(captured)).isZero();

        assertThat(captured.out().lines())
                .hasSize(2)
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith(
                                        "{\"id\":\"b\",\"timexes\":[{\"start\":19,\"end\":26,\"type\":\"DATE\",\"value\":\"2016-07-13\"")
                                .contains("\"rule\":\""),
                        line -> assertThat(line).isEqualTo("{\"id\":\"a\",\"timexes\":[]}"));
    }

    @Test
    void offsets_count_utf16_code_units() {
        Captured captured = new Captured(
                "{\"id\": \"a\", \"dct\": \"2016-08-16\", \"text\": \"\uD83D\uDE81 The council met on July 13.\"}\n");

        tag(captured);

        assertThat(captured.out()).contains("\"start\":22,\"end\":29");
    }

    @Test
    void a_bad_line_is_told_with_its_number_and_the_others_have_their_output() {
        Captured captured = new Captured("""
                {"id": "a", "text": "Yes."}

                {"id": "b", "text": 1
                {"id": "c"}
                {"id": "d", "dct": "16.8.2016", "text": "Yes."}
                {"id": "e", "text": "Yes."}
                """);

        assertThat(tag(captured)).isEqualTo(1);

        assertThat(captured.out().lines())
                .containsExactly("{\"id\":\"a\",\"timexes\":[]}", "{\"id\":\"e\",\"timexes\":[]}");
        assertThat(captured.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("line:3: record is no JSON at column "),
                        line -> assertThat(line).isEqualTo("line:4: text is missing"),
                        line -> assertThat(line).startsWith("line:5: dct is no date: \"16.8.2016\""));
    }

    @Test
    void a_document_that_the_tagger_fails_on_is_told_with_its_line_and_the_others_have_their_output() {
        Captured captured = new Captured("""
                {"id": "a", "text": "Yes."}
                {"id": "b", "text": "This one fails."}
                {"id": "c", "text": "Yes."}
                """);

        assertThat(tagFailing(captured)).isEqualTo(1);

        assertThat(captured.out().lines())
                .containsExactly("{\"id\":\"a\",\"timexes\":[]}", "{\"id\":\"c\",\"timexes\":[]}");
        assertThat(captured.err())
                .containsPattern(
                        "^line:2: document makes this program fail: java.lang.IllegalStateException: no such luck"
                                + " \\(TagCommandTest.java:\\d+\\); leave it out, and report it with its text\\R$");
    }

    @Test
    void a_file_that_the_tagger_fails_on_does_not_stop_the_others(@TempDir Path folder) throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.txt"), "This one fails.");
        Path good = Files.writeString(folder.resolve("good.txt"), "Nothing here.");
        Captured captured = new Captured("");

        assertThat(tagFailing(captured, bad.toString(), good.toString())).isEqualTo(1);

        assertThat(captured.err().lines())
                .singleElement()
                .asString()
                .startsWith(bad + ": makes this program fail: java.lang.IllegalStateException: no such luck");
        assertThat(captured.out()).contains("good.txt");
    }

    private static int tagFailing(Captured captured, String... arguments) {
        TagCommand command = new TagCommand(captured.console(), () -> (text, published) -> {
            if (text.contains("fails")) {
                throw new IllegalStateException("no such luck");
            }
            return List.of();
        });
        return new CommandLine(command).execute(arguments);
    }

    @Test
    void a_date_may_be_blank_and_a_wrong_one_is_told_under_its_own_name() {
        Captured captured = new Captured("""
                {"id": 7, "dct": " ", "published": "2016-08-16", "text": "The council met on July 13."}
                {"id": "b", "dct": "", "text": "Nothing here."}
                {"id": "c", "published": "never", "text": "Nothing here."}
                {"id": "d", "dct": ["2016"], "text": "Nothing here."}
                """);

        assertThat(tag(captured)).isEqualTo(1);

        assertThat(captured.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"id\":\"7\"", "2016-07-13"),
                        line -> assertThat(line).isEqualTo("{\"id\":\"b\",\"timexes\":[]}"));
        assertThat(captured.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("line:3: published is no date: \"never\""),
                        line -> assertThat(line).isEqualTo("line:4: dct has to be a text"));
    }

    @Test
    void a_number_is_no_text() {
        Captured captured = new Captured("{\"id\": \"a\", \"text\": 2016}");

        assertThat(tag(captured)).isEqualTo(1);

        assertThat(captured.err()).isEqualToIgnoringNewLines("line:1: text has to be a text");
    }

    @Test
    void a_plain_file_has_the_publication_date_of_the_command(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("council.txt"), "The council met yesterday.");
        Captured captured = new Captured("");

        assertThat(tag(captured, "--published", "2016-07-14", file.toString())).isZero();

        assertThat(captured.out()).contains("\"value\":\"2016-07-13\"");
    }

    @Test
    void a_file_that_cannot_be_read_does_not_stop_the_others(@TempDir Path folder) throws Exception {
        Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xe9});
        Path good = Files.writeString(folder.resolve("good.txt"), "Nothing here.");
        Captured captured = new Captured("");

        assertThat(tag(captured, folder.toString(), folder + "/no.txt", latin.toString(), good.toString()))
                .isEqualTo(1);

        assertThat(captured.err().lines())
                .containsExactly(
                        folder + ": is a folder; give files",
                        folder + "/no.txt: there is no such file",
                        latin + ": is not UTF-8");
        assertThat(captured.out()).contains("good.txt");
    }

    @Test
    void people_are_told_why() {
        Captured captured =
                new Captured("{\"id\": \"a\", \"dct\": \"2016-08-16\", \"text\": \"It was held on July 13.\"}");

        tag(captured, "--format", "text");

        assertThat(captured.out()).contains("\"July 13\" DATE 2016-07-13 (");
    }

    @Test
    void explained_each_mention_has_its_rule_with_its_parts_its_anchor_and_the_reason() {
        Captured captured = new Captured("""
                {"id": "a", "dct": "2016-08-16", "text": "It was held on July 13. The next day they left, after two hours."}
                """);

        tag(captured, "--explain");

        assertThat(captured.out().lines())
                .containsSubsequence(
                        "a",
                        "  \"July 13\" DATE 2016-07-13",
                        "    rule    month-day: day \"13\", month \"July\"",
                        "    date    2016-07-13, to the day, resolved",
                        "    anchor  2016-08-16, the publication date",
                        "    why     the last before publication, because the verb is in the past",
                        "  \"The next day\" DATE 2016-07-14",
                        "    anchor  2016-07-13, \"July 13\" before it",
                        "  \"two hours\" DURATION PT2H",
                        "    date    none",
                        "    anchor  none");
    }

    @Test
    void explained_as_json_it_is_what_the_service_says() {
        String text = "It was held on July 13.";
        Captured captured = new Captured("{\"id\": \"a\", \"dct\": \"2016-08-16\", \"text\": \"" + text + "\"}");

        tag(captured, "--explain", "--format", "json");

        Explanation service = Extractor.english().explain(text, PublicationDate.of("2016-08-16"));
        String mention = Json.text(service.sentences().getFirst().mentions().getFirst());
        assertThat(captured.out()).isEqualTo("{\"id\":\"a\",\"timexes\":[" + mention + "]}\n");
        assertThat(mention).contains("\"parts\":{\"day\":\"13\",\"month\":\"July\"}");
    }

    @Test
    void a_wrong_date_and_two_inputs_at_once_are_refused() {
        assertThat(tag(new Captured(""), "--published", "yesterday", "a.txt")).isEqualTo(2);
        assertThat(tag(new Captured(""), "--input", "a.jsonl", "b.txt")).isEqualTo(2);
        assertThat(tag(new Captured(""), "--published", "2016")).isEqualTo(2);
    }

    private static int tag(Captured captured, String... arguments) {
        return new CommandLine(new TagCommand(captured.console())).execute(arguments);
    }
}
