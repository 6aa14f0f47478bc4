package io.eventtimeline.benchmarks.quality.salient;

import static org.assertj.core.api.Assertions.assertThat;

import io.eventtimeline.benchmarks.quality.event.DocumentReader;
import io.eventtimeline.benchmarks.quality.gold.GoldFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalientReportTest {
    @TempDir
    private Path folder;

    @Test
    void events_found_and_dates_right_are_counted_by_the_field_that_the_id_names() throws IOException {
        Path file = Files.writeString(folder.resolve("salient.jsonl"), """
                {"id":"x/town_life_1","dct":"2016-08-16","text":"The council met on July 13.","events":[{"start":12,"end":15,"text":"met","date":"2016-07-13"},{"start":4,"end":11,"text":"council","date":null}],"pairs":[]}
                """);

        assertThat(SalientReport.text(GoldFolder.set(file), DocumentReader.english()))
                .contains("| all | ours | 1 of 2 | 1 of 1 | 1 of 1 |")
                .contains("| town_life | simple rule | 1 of 2 | 1 of 1 | 1 of 1 |");
    }
}
