package io.eventtimeline.timeline.export;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.month;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.TimelineEntry;
import io.eventtimeline.timeline.Entries;
import io.eventtimeline.timeline.RunningTimeline;
import io.eventtimeline.timeline.RunningTimeline.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Exports over HTTP. What is in them, the tests of the writers tell.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportIT {
    private static final String PATH = "/v1/timeline?participant=Obsidian";
    private static final Entries COUNCIL = Entries.of("Obsidian council met.", day("2016-07-13"))
            .who("Obsidian")
            .mention("a.example", "The Obsidian council met on July 13.", "2016-07-14");
    private static final Entries SUMMIT =
            Entries.of("Obsidian summit began.", month("2016-09")).who("Obsidian");

    private RunningTimeline timeline;

    @BeforeAll
    void fill() {
        timeline = RunningTimeline.shared();
        timeline.publishEntries(COUNCIL, SUMMIT);
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_format_can_be_named_and_accepted(Format format) throws IOException, InterruptedException {
        Answer named = timeline.get(PATH + "&format=" + format.word());
        assertThat(named.status()).isEqualTo(200);
        assertThat(named.header("content-type")).isEqualTo(format.mediaType() + ";charset=UTF-8");
        assertThat(named.header("content-disposition")).contains(format.fileName());
        assertThat(named.body()).contains("Obsidian council met.", "Obsidian summit began.");
        HttpResponse<String> accepted = accept(PATH, format.mediaType() + ", */*;q=0.1");
        assertThat(accepted.statusCode()).isEqualTo(200);
        assertThat(accepted.headers().firstValue("content-type")).hasValue(format.mediaType() + ";charset=UTF-8");
    }

    @Test
    void an_export_is_whole_and_in_the_order_that_was_asked_for() {
        List<TimelineEntry> entries = timeline.get(PATH + "&format=jsonl&order=-time")
                .body()
                .lines()
                .map(line -> Json.read(line.getBytes(StandardCharsets.UTF_8), TimelineEntry.class))
                .toList();
        assertThat(entries).containsExactly(SUMMIT.entry(), COUNCIL.entry());
    }

    @Test
    void a_feed_says_where_it_is_from_with_its_question_encoded() {
        String feed = timeline.get("/v1/timeline?participant=Obsidian&q=%22council%20met%22%20%7C%20a%2Bb&format=atom")
                .body();
        assertThat(feed)
                .contains("<title>Timeline: participant=Obsidian, q=\"council met\" | a+b</title>")
                .contains("q=%22council%20met%22%20%7C%20a%2Bb&amp;format=atom\"");
    }

    @Test
    void a_revision_raises_the_sequence_of_a_calendar() {
        Entries quarrel =
                Entries.of("Obsidian quarrel ended.", day("2016-08-13")).who("Quarreller");
        timeline.publishEntries(quarrel);
        long first = sequence();
        timeline.publish(quarrel.record());
        RunningTimeline.await().until(() -> {
            timeline.elasticsearch("POST", "/entries/_refresh", "");
            return sequence() > first;
        });
    }

    @ParameterizedTest
    @CsvSource({"*/*", "application/json", "'text/html,application/xhtml+xml,*/*;q=0.8'"})
    void who_wants_nothing_else_gets_pages_of_json(String accept) throws IOException, InterruptedException {
        assertThat(accept(PATH, accept).body()).contains("\"entries\":[");
        assertThat(accept(PATH + "&format=json", accept).body()).contains("\"entries\":[");
    }

    @Test
    void a_format_that_is_none_is_told_with_those_that_are() throws IOException, InterruptedException {
        Answer answer = timeline.get(PATH + "&format=pdf");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("parameter").asString()).isEqualTo("format");
        assertThat(answer.json().get("remedy").asString())
                .isEqualTo("Use json, jsonl, csv, ics, atom, geojson, timelinejs.");
        assertThat(accept(PATH, "application/pdf").statusCode()).isEqualTo(406);
        assertThat(accept(PATH + "&format=json", "text/csv").statusCode()).isEqualTo(400);
        assertThat(timeline.get(PATH + "&format=csv&cursor=x").status()).isEqualTo(400);
    }

    /// Elasticsearch is told to give out no page any more while the first one is still being read.
    @Test
    void what_breaks_in_the_middle_does_not_end_well() throws IOException, InterruptedException {
        int number = 400;
        for (int i = 0; i < number; i++) {
            timeline.publish(Entries.of("Pumice " + i + " " + "a".repeat(20_000), day("2016-07-13"))
                    .who("Pumice")
                    .record());
        }
        RunningTimeline.await().until(() -> {
            timeline.elasticsearch("POST", "/entries/_refresh", "");
            return timeline.get("/v1/timeline?participant=Pumice&limit=1")
                            .json()
                            .get("total")
                            .asInt()
                    == number;
        });
        HttpRequest request = request("/v1/timeline?participant=Pumice&format=jsonl", "*/*");
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        try (InputStream body = response.body()) {
            assertThat(body.read()).isEqualTo('{');
            timeline.elasticsearch("PUT", "/entries/_settings", "{\"index.max_result_window\":10}");
            assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
        } finally {
            timeline.elasticsearch("PUT", "/entries/_settings", "{\"index.max_result_window\":null}");
        }
        assertThat(timeline.get("/v1/timeline?participant=Pumice&format=jsonl")
                        .body()
                        .lines())
                .hasSize(number);
    }

    private long sequence() {
        String calendar =
                timeline.get("/v1/timeline?participant=Quarreller&format=ics").body();
        return calendar.lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToLong(line -> Long.parseLong(line.substring("SEQUENCE:".length())))
                .sum();
    }

    private HttpResponse<String> accept(String path, String mediaType) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request(path, mediaType), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String mediaType) {
        return HttpRequest.newBuilder(timeline.address().resolve(path))
                .header("Accept", mediaType)
                .build();
    }
}
