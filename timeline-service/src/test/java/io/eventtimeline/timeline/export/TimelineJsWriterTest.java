package io.eventtimeline.timeline.export;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.month;
import static io.eventtimeline.timeline.Extractions.time;
import static io.eventtimeline.timeline.SampleEntries.entry;
import static io.eventtimeline.timeline.SampleEntries.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.eventtimeline.contracts.EventTime;
import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.Precision;
import io.eventtimeline.contracts.TimelineEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// Checked against the shape that TimelineJS documents, written down as `timelinejs.schema.json`.
class TimelineJsWriterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2016-07-13            | DAY      | 2016-07-13 | 2016-07-14 | {"year":2016,"month":7,"day":13} | -
            2016-07               | MONTH    | 2016-07-01 | 2016-08-01 | {"year":2016,"month":7}          | -
            2016                  | YEAR     | 2016-01-01 | 2017-01-01 | {"year":2016}                    | -
            2016-35               | QUARTER  | 2016-07-01 | 2016-10-01 | {"year":2016,"month":7}          | {"year":2016,"month":9}
            199X                  | DECADE   | 1990-01-01 | 2000-01-01 | {"year":1990}                    | {"year":1999}
            2016-08-08/2016-08-14 | WEEK     | 2016-08-08 | 2016-08-15 | {"year":2016,"month":8,"day":8}  | {"year":2016,"month":8,"day":14}
            1979/1989-06          | INTERVAL | 1979-01-01 | 1989-07-01 | {"year":1979}                    | {"year":1989,"month":6}
            ../1989               | INTERVAL | -          | 1990-01-01 | {"year":1989}                    | -
            2016-07-13/..         | INTERVAL | 2016-07-13 | -          | {"year":2016,"month":7,"day":13} | -
            -0043-03-15           | DAY      | -0043-03-15 | -0043-03-16 | {"year":-43,"month":3,"day":15} | -
            """)
    void partial_dates_stay_partial(
            String edtf, Precision precision, LocalDate earliest, LocalDate latest, String start, String end) {
        JsonNode slide = only(entry("They met", time(edtf, earliest, latest, precision)));
        assertThat(slide.get("start_date")).hasToString(start);
        assertThat(slide.path("end_date").toString()).isEqualTo(end == null ? "" : end);
    }

    @Test
    void a_clock_time_is_part_of_a_day() {
        EventTime day = day("2016-07-13");
        EventTime six = new EventTime(
                day.edtf(),
                day.earliest(),
                day.latest(),
                Precision.MINUTE,
                false,
                false,
                day.basis(),
                "18:00",
                null,
                null);
        JsonNode slide = only(entry("They met", six));
        assertThat(slide.get("start_date"))
                .hasToString("{\"year\":2016,\"month\":7,\"day\":13,\"hour\":18,\"minute\":0}");
        assertThat(slide.get("display_date").asString()).isEqualTo("13 July 2016, 18:00");
    }

    @Test
    void a_slide_says_its_date_in_words_and_undated_entries_have_none() {
        JsonNode slide = only(entry("The summit began", month("2016-07")));
        assertThat(slide.get("display_date").asString()).isEqualTo("July 2016");
        assertThat(slide.at("/text/headline").asString()).isEqualTo("The summit began");
        assertThat(slide.at("/text/text").asString()).startsWith("<p>July 2016</p><p>NATO-Russia Council");
        assertThat(read(Exports.of(Format.TIMELINEJS, entry("It spread", EventTime.UNDATED)))
                        .get("events"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.eventtimeline.timeline.export.Exports#attempts")
    void no_text_is_markup(String attempt) {
        TimelineEntry entry = saying(attempt);
        JsonNode slide = only(entry);
        assertThat(slide.get("unique_id").asString()).isEqualTo(entry.id());
        assertThat(slide.get("group").asString()).doesNotContain("<", ">", "\"", "'");
        assertThat(slide.at("/text/headline").asString()).doesNotContain("<", ">", "\"", "'");
        assertThat(slide.at("/text/text").asString().replaceAll("</?p>", "")).doesNotContain("<", ">", "\"", "'");
    }

    private static JsonNode only(TimelineEntry entry) {
        JsonNode events = read(Exports.of(Format.TIMELINEJS, entry)).get("events");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static JsonNode read(String export) {
        JsonNode timeline = Json.MAPPER.readTree(export);
        assertThat(shape().validate(timeline)).isEmpty();
        return timeline;
    }

    private static Schema shape() {
        try (InputStream schema = TimelineJsWriterTest.class.getResourceAsStream("/timelinejs.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Json.MAPPER.readTree(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
