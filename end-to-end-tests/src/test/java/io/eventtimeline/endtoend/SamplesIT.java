package io.eventtimeline.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/// The sample articles, loaded by the command that the README names.
@ExtendWith(HouseOfTests.class)
class SamplesIT {
    private static final Path SAMPLES = Path.of(System.getProperty("timeline.root"), "samples", "articles.jsonl");

    private final Pipeline pipeline;

    SamplesIT(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Test
    void the_council_of_july_13_is_on_the_timeline_with_its_sentence_and_its_source() throws Exception {
        ingest(SAMPLES);
        pipeline.awaitSettled();

        JsonNode held = pipeline.eventsOf("c-review-2016-afghan-choices").stream()
                .filter(event ->
                        event.path("evidence").path("sentence").asString("").startsWith("The latest session"))
                .findFirst()
                .orElseThrow();
        assertThat(held.path("when").path("edtf").asString()).isEqualTo("2016-07-13");
        assertThat(held.path("when").path("basis").asString()).isEqualTo("resolved");
        assertThat(held.path("evidence").path("sentence").asString())
                .isEqualTo(
                        "The latest session of the Russia-NATO Council was held on July 13, and Afghanistan stayed off"
                                + " its agenda.");
        assertThat(held.path("source").path("publisher").asString()).isEqualTo("The Eastern Review");
        assertThat(held.path("source").path("url").asString()).startsWith("https://easternreview.example/");
        assertThat(held.path("who").toString()).contains("Russia", "NATO");

        JsonNode entry = pipeline.entry(held.path("id").asString()).json();
        assertThat(entry.path("when").path("edtf").asString()).isEqualTo("2016-07-13");
        assertThat(pipeline.timeline("from=2016-07-13&to=2016-07-13&participant=nato&limit=500"))
                .extracting(listed -> listed.path("id").asString())
                .contains(entry.path("id").asString());
    }

    @Test
    void a_visit_arrives_with_its_day_status_visitor_place_and_type() throws Exception {
        ingest(SAMPLES);
        pipeline.awaitSettled();

        JsonNode visit = pipeline.eventsOf("c-dispatch-2009-rasmussen").stream()
                .filter(event -> event.path("what").path("trigger").asString("").equals("arrived"))
                .findFirst()
                .orElseThrow();
        assertThat(visit.path("when").path("edtf").asString()).isEqualTo("2009-12-15");
        assertThat(visit.path("what").path("status").asString()).isEqualTo("asserted");
        assertThat(visit.path("what").path("type").asString()).isEqualTo("visit");
        assertThat(visit.path("who").get(0).path("canonical_name").asString()).isEqualTo("Anders Fogh Rasmussen");
        JsonNode place = visit.path("where").get(0);
        assertThat(place.path("name").asString()).isEqualTo("Moscow");
        assertThat(place.path("country").asString()).isEqualTo("RU");
        assertThat(place.path("latitude").asDouble()).isBetween(55.0, 56.5);
    }

    @Test
    void the_corrected_earthquake_stands_and_the_bridge_that_was_a_hoax_does_not() throws Exception {
        ingest(SAMPLES);
        pipeline.awaitSettled();

        assertThat(pipeline.eventsOf("c-courier-2016-amatrice"))
                .extracting(event -> event.path("when").path("edtf").asString(""))
                .contains("2016-08-24")
                .doesNotContain("2016-08-23");
        assertThat(pipeline.timeline("q=Eastmere")).isEmpty();
    }

    @Test
    void the_same_articles_again_leave_every_documents_content_equal() throws Exception {
        ingest(SAMPLES);
        pipeline.awaitSettled();
        Map<String, JsonNode> before = pipeline.index().contents();
        Map<String, Long> revisions = pipeline.revisions();

        ingest(SAMPLES);
        await("until they came in again")
                .atMost(House.PATIENCE)
                .until(() -> !pipeline.revisions().equals(revisions));
        pipeline.awaitSettled();

        assertThat(pipeline.index().contents()).isEqualTo(before);
    }

    private void ingest(Path articles) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(RoomProcess.command("cli"));
        command.addAll(List.of(
                "ingest", "--again", "--to", pipeline.house().uri(Room.INGEST).toString()));
        Path journal = Files.createTempFile(pipeline.house().folder(), "journal", "");
        command.addAll(List.of("--journal", journal.toString(), articles.toString()));
        Process process = new ProcessBuilder(command)
                .directory(RoomProcess.app("cli").toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains("accepted: 20, withdrawn: 1, refused: 0");
    }
}
