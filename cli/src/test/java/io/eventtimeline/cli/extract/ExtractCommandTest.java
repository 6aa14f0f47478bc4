package io.eventtimeline.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.cli.lines.Captured;
import io.eventtimeline.cli.lines.FailingExtraction;
import io.eventtimeline.contracts.EventId;
import io.eventtimeline.contracts.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

class ExtractCommandTest {
    private static final String TEXT =
            "Little happened. The latest session of the Russia-NATO Council was held on July 13.";

    private static final String GERMAN =
            "Der Rat ist am 13. Juli 2016 in Brüssel zusammengekommen. Die Botschafter haben über die Lage in der Ukraine"
                    + " und in Afghanistan gesprochen. Eine Einigung gab es nicht, doch wollen sie im Herbst wieder reden.";

    @Test
    void an_event_has_its_trigger_sentence_date_status_and_participants_in_front() {
        JsonNode held = held(extract(new Captured(line("council", TEXT))));

        assertThat(TEXT.substring(held.path("start").asInt(), held.path("end").asInt()))
                .isIn("session", "held");
        assertThat(held.path("sentence_start").asInt()).isEqualTo(TEXT.indexOf("The latest"));
        assertThat(held.path("sentence_end").asInt()).isEqualTo(TEXT.length());
        assertThat(held.path("date").asString()).isEqualTo("2016-07-13");
        assertThat(held.path("status").asString()).isEqualTo("asserted");
        assertThat(held.path("participants").toString()).contains("Russia").contains("NATO");
    }

    @Test
    void the_contracts_fields_follow_without_what_only_services_know() {
        JsonNode held = held(extract(new Captured(line("council", TEXT))));

        assertThat(held.path("when").path("basis").asString()).isEqualTo("resolved");
        assertThat(held.path("evidence").path("sentence").asString()).contains("held on July 13");
        assertThat(held.has("version")).isFalse();
        assertThat(held.has("source")).isFalse();
    }

    @Test
    void an_event_has_the_id_that_the_services_give_it() {
        JsonNode held = held(extract(new Captured(line("council", TEXT))));

        String trigger = held.path("what").path("trigger").asString();
        String sentence = held.path("evidence").path("sentence").asString();
        assertThat(held.path("id").asString()).isEqualTo(EventId.of("c-council", sentence, trigger, 0));
    }

    @Test
    void a_document_that_is_not_english_or_has_no_text_says_so() {
        Captured captured = new Captured(line("de", GERMAN) + line("empty", ""));

        extract(captured);

        assertThat(captured.out().lines())
                .containsExactly(
                        "{\"id\":\"de\",\"no_events\":\"language_not_supported\",\"events\":[]}",
                        "{\"id\":\"empty\",\"no_events\":\"no_text\",\"events\":[]}");
    }

    @Test
    void without_a_publication_date_no_year_is_invented() {
        JsonNode held = held(extract(new Captured("{\"id\":\"a\",\"text\":\"" + TEXT + "\"}")));

        assertThat(held.path("date").isNull()).isTrue();
        assertThat(held.path("when").path("expression").asString()).isEqualTo("July 13");
    }

    @Test
    void a_plain_file_is_read_for_people(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("council.txt"), TEXT);
        Captured captured = new Captured("");

        extract(captured, "--published", "2016-08-16", "--format", "text", file.toString());

        assertThat(captured.out())
                .startsWith(file + ", published 2016-08-16\n")
                .contains("  2016-07-13  ")
                .contains("was held on July 13.\"  (resolved from \"July 13\")");
    }

    @Test
    void a_document_that_the_extractor_fails_on_is_told_with_its_line_and_the_others_have_their_output() {
        Captured captured = new Captured(
                line("first", TEXT) + line("second", TEXT + " " + FailingExtraction.FAILS) + line("third", TEXT));

        int code = new CommandLine(new ExtractCommand(captured.console(), FailingExtraction::new)).execute();

        assertThat(code).isEqualTo(1);
        assertThat(captured.out().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"id\":\"first\",\"events\":[{"),
                        line -> assertThat(line).startsWith("{\"id\":\"third\",\"events\":[{"));
        assertThat(captured.err())
                .startsWith(
                        "line:2: document makes this program fail: java.lang.ArrayIndexOutOfBoundsException: Index -1")
                .hasLineCount(1);
    }

    private static Captured extract(Captured captured, String... arguments) {
        assertThat(new CommandLine(new ExtractCommand(captured.console())).execute(arguments))
                .isZero();
        return captured;
    }

    private static JsonNode held(Captured captured) {
        JsonNode events = Json.MAPPER.readTree(captured.out()).path("events");
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event ->
                        event.path("evidence").path("sentence").asString("").contains("held on"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such event in " + captured.out()));
    }

    private static String line(String id, String text) {
        return Json.text(Json.MAPPER
                        .createObjectNode()
                        .put("id", id)
                        .put("dct", "2016-08-16")
                        .put("text", text))
                + "\n";
    }
}
