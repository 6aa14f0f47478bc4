package io.eventtimeline.timeline.export;

import static io.eventtimeline.timeline.Extractions.day;
import static io.eventtimeline.timeline.Extractions.month;
import static io.eventtimeline.timeline.SampleEntries.entry;
import static io.eventtimeline.timeline.SampleEntries.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.contracts.Json;
import io.eventtimeline.contracts.TimelineEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLinesWriterTest {
    @Test
    void every_line_is_the_entry_with_its_mentions() {
        TimelineEntry council = entry("The council met", day("2016-07-13"));
        TimelineEntry summit = entry("The summit began", month("2016-07"));
        List<String> lines = Exports.of(Format.JSONL, council, summit).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(read(lines.getFirst())).isEqualTo(council);
        assertThat(read(lines.getLast())).isEqualTo(summit);
    }

    @ParameterizedTest
    @MethodSource("io.eventtimeline.timeline.export.Exports#attempts")
    void no_text_ends_a_line(String attempt) {
        TimelineEntry entry = saying(attempt);
        String export = Exports.of(Format.JSONL, entry);
        assertThat(export.split("\n")).hasSize(1);
        // Half a surrogate pair can't be written as UTF-8.
        assertThat(Json.text(read(export))).isEqualTo(throughUtf8(Json.text(entry)));
    }

    private static String throughUtf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static TimelineEntry read(String line) {
        return Json.read(line.getBytes(StandardCharsets.UTF_8), TimelineEntry.class);
    }
}
